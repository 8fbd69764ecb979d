declare namespace finesse.interfaces {
  /** What `success` of `ChangeHandlers` is. */
  type SuccessHandler = (rsp: Response) => void;

  /**
   * Handlers of the methods that change the configuration, such as `TeamPhoneBooks.update`. `success` is needed: the library calls it
   * without looking, so that without one the answer ends in a TypeError.
   */
  interface ChangeHandlers extends RequestHandlers {
    /** Finesse made the change (2xx). */
    success: SuccessHandler;
  }
}
