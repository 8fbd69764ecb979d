declare namespace finesse.digital {
  /**
   * JSON schemas of what `ChannelService` takes, for `JsonValidator.validateJson`. One object, no class: never `new`. The documentation
   * places it in `finesse.containerservices`, where it does not exist.
   *
   * Since 12.0(1).
   * See https://developer.cisco.com/docs/finesse/digital-channel
   */
  interface ChannelSchema {
    /** Of `ChannelMenuConfig`. Not documented; seen in 12.0(1) and 15.0(1). */
    getMenuConfigSchema(): utilities.JsonSchema;
    /** Of `ChannelConfig`. */
    getChannelConfigSchema(): utilities.JsonSchema;
    /** Of `ChannelState`. */
    getChannelStateSchema(): utilities.JsonSchema;
  }

  const ChannelSchema: ChannelSchema;
}
