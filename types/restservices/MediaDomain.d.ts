declare namespace finesse.restservices {
  /**
   * A media routing domain as the administrator defined it. The agent's part in one is `Media`. An item of `MediaDomains`.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: names and numbers of parameters are known, the types of the values are inferred.
   */
  class MediaDomain extends RestBase<unknown> {
    protected constructor();

    /** Name of the MRD. */
    getName(): string;
    /** What the administrator wrote of it. */
    getDescription(): string | null | undefined;
    /** Whether other MRDs may push its tasks aside. Compare with `true` and with `'true'`: which of them it is has not been seen. */
    isInterruptible(): boolean | BooleanText | null | undefined;
    /** How long a task may last. */
    getMaxDialogDuration(): string | null | undefined;
    /** How long a task is offered. */
    getRingNoAnswerTime(): string | null | undefined;
    /** Kind of media. */
    getMediaType(): string | null | undefined;
    /** Whether Finesse serves the MRD. Compare as with `isInterruptible`. */
    isFinesseAssociated(): boolean | BooleanText | null | undefined;
    /** Path of the MRD. */
    getUri(): string;
  }
}
