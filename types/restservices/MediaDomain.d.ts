declare namespace finesse.restservices {
  /**
   * A media routing domain as the administrator defined it. `Media` is the agent's state in one. An item of `MediaDomains`.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: names and numbers of parameters are known, the types of the values are inferred.
   */
  class MediaDomain extends RestBase<unknown> {
    protected constructor();

    /** Returns the name of the media routing domain (MRD). */
    getName(): string;
    /** Returns the administrator's description. */
    getDescription(): string | null | undefined;
    /**
     * Returns whether tasks of other media routing domains (MRDs) may interrupt its tasks. Compare with `true` and with `'true'`: which of
     * them it is has not been seen.
     */
    isInterruptible(): boolean | BooleanText | null | undefined;
    /** Returns how long a task may last. */
    getMaxDialogDuration(): string | null | undefined;
    /** Returns how long a task is offered. */
    getRingNoAnswerTime(): string | null | undefined;
    /** Returns the kind of media. */
    getMediaType(): string | null | undefined;
    /** Returns whether Finesse serves the media routing domain (MRD). Compare as with `isInterruptible`. */
    isFinesseAssociated(): boolean | BooleanText | null | undefined;
    /** Returns the path of the media routing domain (MRD). */
    getUri(): string;
  }
}
