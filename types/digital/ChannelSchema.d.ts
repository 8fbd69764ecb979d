declare namespace finesse.digital {
  /**
   * JSON schemas of what `ChannelService` takes, for `JsonValidator.validateJson`. This is one object, not a class: never use `new`. The
   * documentation places it in `finesse.containerservices`, where it does not exist.
   *
   * Since 12.0(1).
   * See https://developer.cisco.com/docs/finesse/digital-channel
   */
  interface ChannelSchema {
    /** Returns the schema of `ChannelMenuConfig`. Not documented; seen in 12.0(1) and 15.0(1). */
    getMenuConfigSchema(): utilities.JsonSchema;
    /** Returns the schema of `ChannelConfig`. */
    getChannelConfigSchema(): utilities.JsonSchema;
    /** Returns the schema of `ChannelState`. */
    getChannelStateSchema(): utilities.JsonSchema;
  }

  const ChannelSchema: ChannelSchema;
}
