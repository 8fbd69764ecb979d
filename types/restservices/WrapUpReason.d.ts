declare namespace finesse.restservices {
  /**
   * A wrap-up reason to choose from. Comes from `User.getWrapUpReasons`; its label goes into `Dialog.updateWrapUpReason`.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-services-wrapupreason
   */
  class WrapUpReason extends RestBase<WrapUpReasonData> {
    protected constructor();

    /** Returns the label, up to 39 bytes. @throws Error before the load */
    getLabel(): string;
    /**
     * Returns whether it is for every team, as text: `"false"` is truthy. Not documented; in every release seen, where old comments call it
     * a boolean.
     * @throws Error before the load
     */
    getForAll(): BooleanText;
    /** Returns the path of the reason. Not documented; in every release since 9.1(1). @throws Error before the load */
    getUri(): string;
    /** Returns `WrapUpReasons`. Not documented; in every release since 9.1(1). */
    getParentRestType(): string;
    /** Always throws, so do not call it. @throws Error always: a reason is read with its collection */
    refresh(): never;
  }

  /** The parsed `WrapUpReason` resource. */
  interface WrapUpReasonData {
    label?: string;
    forAll?: BooleanText;
    uri?: string;
  }
}
