declare namespace finesse.interfaces {
  /**
   * Handlers of one request. `success` says only that Finesse accepted it (2xx): the same call may still end in `error`, when a
   * notification tells that the contact center refused it.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/request-handlers
   */
  interface RequestHandlers {
    /** Finesse accepted the request. The outcome follows as a change of the object. */
    success?: (rsp: Response) => void;
    /** Finesse refused the request, at once or (status 400) after `success`. */
    error?: (rsp: Response) => void;
  }

  /** At run time there is an object of that name, without members; the shape is the interface. Not to be used. */
  const RequestHandlers: object;
}
