declare namespace finesse.restservices {
  /**
   * The values of `mediaOptions.dialogLogoutAction`. This is an object, not a class.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/dialoglogoutactions
   */
  const DialogLogoutActions: {
    readonly CLOSE: 'CLOSE';
    readonly TRANSFER: 'TRANSFER';
    /**
     * Returns whether `action` is one of these values. It accepts lower case too, but the library's comparison with the server's value does
     * not: convert to upper case before use. Hence this is no type guard.
     */
    isValidAction(action: string | null | undefined): boolean;
  };
}
