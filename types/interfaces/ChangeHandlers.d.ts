declare namespace finesse.interfaces {
  /** What `success` of `ChangeHandlers` is. */
  type SuccessHandler = (rsp: Response) => void;

  /**
   * Handlers of the methods that change the configuration, such as `TeamPhoneBooks.update`. `success` is needed: the library calls it
   * without a check, and throws a TypeError if there is none.
   */
  interface ChangeHandlers extends RequestHandlers {
    /** Called when Finesse made the change (2xx). */
    success: SuccessHandler;
  }
}
