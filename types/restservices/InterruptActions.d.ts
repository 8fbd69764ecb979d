declare namespace finesse.restservices {
  /**
   * The values of `mediaOptions.interruptAction`. An object, no class.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/interruptactions
   */
  const InterruptActions: {
    readonly ACCEPT: 'ACCEPT';
    readonly IGNORE: 'IGNORE';
    /**
     * Whether `action` is one of them. Accepts lower case too, which the comparison with the server's value does not: turn it into upper
     * case before use. Hence no type guard.
     */
    isValidAction(action: string | null | undefined): boolean;
  };
}
