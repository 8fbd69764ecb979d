declare namespace finesse.containerservices {
  /**
   * Answers what gadgets ask the desktop's own page. Gadgets do not use it. Not documented; known from run time, as are its members, which
   * each object has of its own.
   */
  class MasterPublisher {
    /** Left over from Cisco's own tests. */
    readonly beginTestSection: 0;
    /** Is left over from Cisco's own tests. @throws ReferenceError outside them */
    getTestObject(): never;
    /** Left over from Cisco's own tests. */
    readonly endTestSection: 0;
  }
}
