declare namespace finesse.interfaces {
  /**
   * The error document of a refused request. The parser unwraps a single child, so one error is a plain object and several are an array, of
   * which `ErrorType` and its like are `undefined`.
   *
   * See https://developer.cisco.com/docs/finesse/media-and-dialogsmedia-asynchronous-error-notification
   */
  interface ApiErrors {
    ApiError: ApiError | (ApiError[] & { [Name in keyof ApiError]?: undefined });
  }

  /** One error. Every leaf is text; in raw notifications on the hub the same names begin in lower case. */
  interface ApiError {
    /** The class of the error, such as `Invalid Input`; of a later failure its description, such as `Agent is not logged in`. */
    ErrorType?: string;
    /** What went wrong; of a failure reported by the contact center its constant, such as `E_ARM_STAT_AGENT_ALREADY_LOGGED_IN`. */
    ErrorMessage?: string;
    /** The offending value, or the numeric code of the constant. */
    ErrorData?: string | null;
    /**
     * Id of the media routing domain (MRD) of the error. Only in synchronous answers: the library does not copy it from notifications.
     * Since 11.5(1).
     */
    ErrorMedia?: string;
    /** `true` when the request may be repeated so as to override a rule. Voice only. */
    Overrideable?: string;
    /** Peripheral code behind the error. Seen in 15.0(1), absent in 12.0(1). */
    PeripheralErrorCode?: string;
    /** Peripheral constant behind the error. Seen in 15.0(1), absent in 12.0(1). */
    PeripheralErrorMsg?: string;
    /** Peripheral text behind the error. Seen in 15.0(1), absent in 12.0(1). */
    PeripheralErrorText?: string;
  }
}
