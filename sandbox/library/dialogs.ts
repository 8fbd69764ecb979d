import { Dialog } from './dialog.js';
import { RestCollectionBase } from './rest-collection.js';
import type { RestBase, RestOptions } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';

/** The voice calls of a user. */
export class Dialogs<Item extends RestBase = RestBase> extends RestCollectionBase<Item> {
  override getRestClass(): unknown {
    return Dialogs;
  }

  override getRestItemClass(): new (options: RestOptions) => RestBase {
    return Dialog;
  }

  override getRestType(): string {
    return 'Dialogs';
  }

  override getRestItemType(): string {
    return 'Dialog';
  }

  createNewCallDialog(toAddress: string, fromAddress: string, handlers?: RequestHandlers): this {
    this.restRequest(this.getRestUrl(), {
      method: 'POST',
      ...handlers,
      content: { Dialog: { requestedAction: Dialog.Actions.MAKE_CALL, toAddress, fromAddress } }
    });
    return this;
  }

  getDialogCount(_excludeSilentMonitor?: boolean): number {
    return this.isLoaded().length;
  }
}
