declare namespace finesse.cslogger {
  /**
   * Collects what gadgets log and sends it to the server. The desktop's own; a gadget uses `ClientLogger`. This is one object, not a class:
   * never use `new`. Not documented; known from run time. Of what 15.0(1) adds only names and numbers of arguments were seen.
   *
   * Since 10.0(1).
   */
  interface FinesseLogger {
    /** Starts collecting. @throws Error before `ClientServices.init` */
    init(): void;
    /** Starts keeping lines in the browser. */
    initLocalLog(): void;
    /** Keeps a line in the browser. */
    localLog(line: string): void;
    /** Deletes the lines that were kept. */
    clear(): void;
    /** Sends the lines that were kept as the log of a user. */
    publish(user: restservices.User, options?: object, callback?: (...result: unknown[]) => void): void;

    /** Seen in 15.0(1), absent in 12.0(1). */
    initSubscription(user: restservices.User, second: unknown): void;
    /** Seen in 15.0(1), absent in 12.0(1). */
    addLogDataToSessionStorage(): void;
    /** Seen in 15.0(1), absent in 12.0(1). */
    setLogPostedFalse(): void;
    /** Seen in 15.0(1), absent in 12.0(1). */
    logPostedOnOverloadSuccess(): void;
    /** Seen in 15.0(1), absent in 12.0(1). */
    logPostedOnOverloadFailure(first: unknown): void;
    /** Seen in 15.0(1), absent in 12.0(1). @throws ReferenceError without JSZip on the page */
    publishLocalStorageCompressedFile(first: unknown, second: unknown, third: unknown): unknown;
    /** Seen in 15.0(1), absent in 12.0(1). @throws ReferenceError without JSZip on the page */
    publishCompressedClientLog(user: restservices.User, second: unknown, third: unknown, fourth: unknown): unknown;
    /** Returns XML with each element on a line of its own. Seen in 15.0(1), absent in 12.0(1). */
    formatXml(xml: string): string;
  }

  const FinesseLogger: FinesseLogger;
}
