declare namespace finesse.interfaces {
  /**
   * Handlers of one request. `success` says only that Finesse accepted the request (2xx). `error` may follow for the same request, if a
   * notification says that the contact center refused it.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/request-handlers
   */
  interface RequestHandlers {
    /** Called when Finesse accepted the request. The outcome follows as a change of the object. */
    success?: (rsp: Response) => void;
    /** Called when Finesse refused the request, at once or (status 400) after `success`. */
    error?: (rsp: Response) => void;
  }

  /** At run time there is an object of that name, without members; the shape is the interface. Do not use it. */
  const RequestHandlers: object;
}
