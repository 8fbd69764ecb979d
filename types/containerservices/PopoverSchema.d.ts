declare namespace finesse.containerservices {
  /**
   * JSON schemas of what `PopoverService` takes, for `JsonValidator.validateJson`. One object, no class: never `new`. Unofficial typings
   * call it PopoverScheme, which does not exist.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/popover-service
   */
  interface PopoverSchema {
    /** Of `PopoverBannerData`. */
    getBannerDataSchema(): utilities.JsonSchema;
    /** Of `PopoverTimerData`. */
    getTimerDataSchema(): utilities.JsonSchema;
    /** Of `PopoverActionData`. */
    getActionDataSchema(): utilities.JsonSchema;
  }

  const PopoverSchema: PopoverSchema;
}
