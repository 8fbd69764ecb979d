declare namespace finesse.restservices {
  /**
   * A script selector: where a task or a call can be transferred to. An item of `ScriptSelectors`.
   *
   * Since 12.6(2).
   * See https://developer.cisco.com/docs/finesse/script-selectors
   */
  class ScriptSelector extends RestBase<ScriptSelectorData> {
    protected constructor();

    /** Name of the script selector. */
    getName(): string;
    /** What the administrator wrote of it. */
    getDescription(): string | null | undefined;
    /** What `MediaDialog.transfer` takes. */
    getDialedNumber(): string;
    /** Id of the MRD; `1` is voice. */
    getMRDID(): string;

    /** Key of the selector in its collection: the resource has no uri. Not documented; seen in 15.0(1). */
    getId(): string;
  }

  /**
   * The parsed `ScriptSelector` resource.
   * See https://developer.cisco.com/docs/finesse/get-script-selectors
   */
  interface ScriptSelectorData {
    MrdID?: string;
    Name?: string;
    DialedNumber?: string;
    Description?: string | null;
  }
}
