declare namespace finesse.restservices {
  /** What happens to a task when one of a noninterruptible MRD arrives. */
  type InterruptAction = 'ACCEPT' | 'IGNORE';

  /** What happens to the tasks when the agent signs out or is lost. */
  type DialogLogoutAction = 'CLOSE' | 'TRANSFER';

  /**
   * The three sign-in settings of an MRD. They belong to the Finesse node the agent signed in to and are lost with it; given to
   * `MediaList.getMedia`, the library sends them again after a failover.
   *
   * All three are required here, though an example in the documentation passes one alone. The library compares each of them, as text and
   * case-sensitively, with what the server reports: one that is missing never matches, and the library then sends a sign-in on every media
   * event, without end, in which the missing ones are empty.
   *
   * The library keeps this object, turns its `maxDialogLimit` into text, and enforces its later values: give each media its own.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/mediaoptionshelper
   */
  interface MediaOptions {
    /** Tasks at a time in this MRD, 1 to 10. */
    maxDialogLimit: string | number;
    /** ACCEPT: the task is interrupted and no action is allowed. IGNORE: the agent may work on both. Upper case. */
    interruptAction: InterruptAction;
    /** CLOSE ends the tasks, TRANSFER submits them again. Upper case. */
    dialogLogoutAction: DialogLogoutAction;
  }
}
