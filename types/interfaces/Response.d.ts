declare namespace finesse.interfaces {
  /**
   * What the handlers of a request receive, commonly called `rsp`.
   *
   * See https://developer.cisco.com/docs/finesse/request-handlers
   */
  interface Response {
    /**
     * HTTP status; 0 if there was no answer. 202 means accepted, not done. A later failure, which comes by notification, has the status
     * 400.
     */
    status: number;
    /** The raw body; empty for 202, absent when there was no answer. */
    content?: string;
    /** The parsed body: `{}` for an empty one, absent when it could not be parsed. */
    object?: ResponseObject;
    /** `true` when the request never left the browser. */
    isUnsent?: boolean;
    /** Set when the parser gave up on the body. */
    error?: { errorType: string; errorMessage: string };
  }

  /**
   * A parsed XML body, by root element. Leaves are strings, empty elements `null`, attributes `@name`; a repeated element is an array,
   * a single one is not. An empty body is `{}`.
   */
  interface ResponseObject {
    /** In answers to refused requests. */
    ApiErrors?: ApiErrors;
    [root: string]: unknown;
  }
}
