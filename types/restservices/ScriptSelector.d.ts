declare namespace finesse.restservices {
  /**
   * A script selector: where a task or a call can be transferred to. An item of `ScriptSelectors`.
   *
   * Since 12.6(2).
   * See https://developer.cisco.com/docs/finesse/script-selectors
   */
  class ScriptSelector extends RestBase<ScriptSelectorData> {
    protected constructor();

    /** Returns the name of the script selector. */
    getName(): string;
    /** Returns the administrator's description. */
    getDescription(): string | null | undefined;
    /** Returns the dialed number, which `MediaDialog.transfer` takes as its target. */
    getDialedNumber(): string;
    /** Returns the id of the media routing domain (MRD); `1` is voice. */
    getMRDID(): string;

    /** Returns the key of the selector in its collection: the resource has no uri. Not documented; seen in 15.0(1). */
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
