declare namespace finesse.utilities {
  /**
   * Writes to the browser's console. This is one object, not a class: never use `new`.
   *
   * @deprecated Gone by 12.0(1), last seen in 10.5(1): use `cslogger.ClientLogger`.
   */
  interface Logger {
    /** Sets whether the logger writes anything. */
    setDebug(debug: boolean): void;
    log(message: string): void;
    info(message: string): void;
    warn(message: string): void;
    error(message: string): void;
  }

  /** @deprecated Gone by 12.0(1), last seen in 10.5(1): use `cslogger.ClientLogger`. */
  const Logger: Logger;
}
