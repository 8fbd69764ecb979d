declare namespace finesse.restservices {
  /**
   * The dialogs of a user: calls, unless `User.getDialogs` was asked for nonvoice ones too.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-services-dialog
   */
  class Dialogs<D extends DialogBase = Dialog> extends RestCollectionBase<D> {
    protected constructor();

    /**
     * Returns the number of dialogs. Since 10.0(1).
     * @param excludeSilentMonitor leave silent monitoring calls out
     * @throws Error before the load
     */
    getDialogCount(excludeSilentMonitor?: boolean): number;
    /**
     * Returns the number of dialogs of one media routing domain (MRD); 0 without an id. Not documented; seen in 15.0(1), absent in 12.0(1).
     * @param reserved a second argument exists at run time; what it does was not seen
     */
    getMediaDialogCount(mediaId?: string, reserved?: unknown): number;

    /** Returns what `User.makeCall` sends. Note that the number called comes first. Not documented; in every release seen. */
    createNewCallDialog(toAddress: string, fromAddress: string, handlers?: interfaces.RequestHandlers | null): this;
    /** Returns what `User.makeSMCall` sends, with `SILENT_MONITOR` as its action. Not documented; in every release seen. */
    createNewSuperviseCallDialog(
      toAddress: string,
      fromAddress: string,
      actionType: Dialog.Action | 'SILENT_MONITOR',
      handlers?: interfaces.RequestHandlers | null
    ): this;
    /**
     * Returns what `User.makeBargeCall` sends, with `BARGE_CALL` as its action; mind that the caller's number comes first. Not documented;
     * in every release since 9.1(1).
     * @param dialogURI path of the call to barge into
     * @throws Error before the load, unlike the two others
     */
    createNewBargeCall(
      fromAddress: string,
      toAddress: string,
      actionType: Dialog.Action,
      dialogURI: string,
      handlers?: interfaces.RequestHandlers | null
    ): this;
    /** Whether nonvoice dialogs were asked for. Not documented; seen in 15.0(1), absent in 12.0(1). */
    includeNonVoice: boolean;
    /** Milliseconds an answer is waited for; 5000 in 12.0(1). Not documented; seen in 12.0(1) and 15.0(1). */
    REQUESTID_REAPER_TIMEOUT: number;
  }
}
