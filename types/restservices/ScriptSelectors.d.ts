declare namespace finesse.restservices {
  /**
   * The script selectors of the system: where tasks and calls can be transferred to.
   *
   * Since 12.6(2).
   * See https://developer.cisco.com/docs/finesse/script-selectors
   */
  class ScriptSelectors extends RestCollectionBase<ScriptSelector> {
    constructor(options?: ScriptSelectorsOptions);

    /** Returns the script selectors. The documentation's example reads an array from it right after construction: wait for `onLoad`. */
    getScriptSelectors(): ScriptSelector[];
    /** Reads the collection again. Not documented; seen in 15.0(1). */
    get(): this;

    /** What the selectors are restricted to. Not documented; seen in 15.0(1). */
    mrdType: ScriptSelectors.MrdType | null;
  }

  namespace ScriptSelectors {
    /**
     * Kinds of media. The documentation spells the one for digital channels in three ways: `digitalchannels` in its example,
     * `digitalChannels` in its text, `digitalchannel` for the REST API.
     */
    type MrdType = 'voice' | 'digitalchannels' | 'digitalChannels' | 'digitalchannel' | 'all';
  }

  /** What the constructor of `ScriptSelectors` takes. */
  interface ScriptSelectorsOptions extends interfaces.RestCollectionHandlers<ScriptSelectors, ScriptSelector> {
    /** `all` by default. */
    mrdType?: ScriptSelectors.MrdType;
  }
}
