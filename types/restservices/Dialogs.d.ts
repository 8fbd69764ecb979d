/// <reference path="RestCollectionBase.d.ts" />
/// <reference path="Dialog.d.ts" />

declare namespace finesse.restservices {
  /**
   * The dialogs of a user: calls, unless `User.getDialogs` was asked for nonvoice ones too.
   *
   * Since 8.5(3).
   * @see https://developer.cisco.com/docs/finesse/rest-services-dialog
   */
  class Dialogs<D extends DialogBase = Dialog> extends RestCollectionBase<D> {
    protected constructor();

    /**
     * How many dialogs there are. Since 10.0(1).
     * @param excludeSilentMonitor leave silent monitoring calls out
     */
    getDialogCount(excludeSilentMonitor?: boolean): number;
  }
}
