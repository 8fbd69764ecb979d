declare namespace finesse.restservices {
  /** What happens to a task when a task of a noninterruptible media routing domain (MRD) arrives. */
  type InterruptAction = 'ACCEPT' | 'IGNORE';

  /** What happens to the tasks when the agent signs out or loses the connection. */
  type DialogLogoutAction = 'CLOSE' | 'TRANSFER';

  /**
   * The three media options that an agent signs in to a media routing domain (MRD) with. They belong to the Finesse node that the agent
   * signed in to, and are lost with it. Pass them to `MediaList.getMedia`, and the library sends them again after a failover.
   *
   * All three are required here, though an example in the documentation passes only one. The library compares each option with what the
   * server reports, as text and case-sensitively. A missing option never matches. The library then sends a sign-in at every media event,
   * without end, with the missing options empty.
   *
   * The library keeps this object, changes its `maxDialogLimit` to text, and uses the values that it has later. Pass each media an object
   * of its own.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/mediaoptionshelper
   */
  interface MediaOptions {
    /** How many tasks the agent takes at a time in this media routing domain (MRD): 1 to 10. */
    maxDialogLimit: string | number;
    /** ACCEPT: the task is interrupted and no action is allowed. IGNORE: the agent may work on both. Upper case. */
    interruptAction: InterruptAction;
    /** CLOSE ends the tasks, TRANSFER submits them again. Upper case. */
    dialogLogoutAction: DialogLogoutAction;
  }
}
