declare namespace finesse.containerservices {
  /**
   * JSON schemas of what `PopoverService` takes, for `JsonValidator.validateJson`. This is one object, not a class: never use `new`.
   * Unofficial typings call it PopoverScheme, which does not exist.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/popover-service
   */
  interface PopoverSchema {
    /** Returns the schema of `PopoverBannerData`. */
    getBannerDataSchema(): utilities.JsonSchema;
    /** Returns the schema of `PopoverTimerData`. */
    getTimerDataSchema(): utilities.JsonSchema;
    /** Returns the schema of `PopoverActionData`. */
    getActionDataSchema(): utilities.JsonSchema;
  }

  const PopoverSchema: PopoverSchema;
}
