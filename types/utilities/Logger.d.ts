declare namespace finesse.utilities {
  /**
   * Writes to the browser's console. One object, no class: never `new`.
   *
   * @deprecated Gone by 12.0(1), last seen in 10.5(1): use `cslogger.ClientLogger`.
   */
  interface Logger {
    /** Whether anything is written. */
    setDebug(debug: boolean): void;
    log(message: string): void;
    info(message: string): void;
    warn(message: string): void;
    error(message: string): void;
  }

  /** @deprecated Gone by 12.0(1), last seen in 10.5(1): use `cslogger.ClientLogger`. */
  const Logger: Logger;
}
