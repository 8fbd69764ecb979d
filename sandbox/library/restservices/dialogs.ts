import { Dialog } from './dialog.js';
import { RestCollectionBase } from './rest-collection-base.js';
import type { RestBase, RestOptions } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';
import { isXmlObject } from '../internal/xml.js';

/** The voice calls of a user. */
export class Dialogs<Item extends RestBase = RestBase> extends RestCollectionBase<Item> {
  declare includeNonVoice: boolean | undefined;

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
    return this.post({ requestedAction: Dialog.Actions.MAKE_CALL, toAddress, fromAddress }, handlers);
  }

  createNewSuperviseCallDialog(toAddress: string, fromAddress: string, requestedAction: string, handlers?: RequestHandlers): this {
    return this.post({ requestedAction, toAddress, fromAddress }, handlers);
  }

  createNewBargeCall(
    fromAddress: string,
    toAddress: string,
    requestedAction: string,
    associatedDialogUri: string,
    handlers?: RequestHandlers
  ): this {
    return this.isLoaded().post({ fromAddress, toAddress, requestedAction, associatedDialogUri }, handlers);
  }

  private post(content: object, handlers: RequestHandlers | undefined): this {
    this.restRequest(this.getRestUrl(), {
      method: 'POST',
      success: handlers?.success,
      error: handlers?.error,
      content: { Dialog: content }
    });
    return this;
  }

  getDialogCount(_excludeSilentMonitor?: boolean): number {
    return this.isLoaded().length;
  }

  /** Of an MRD, by its id; of none without. */
  getMediaDialogCount(mediaId?: string, _excludeSilentMonitor?: boolean): number {
    const properties = Object.values(this.isLoaded().getCollection()).map(({ _data }) => _data['mediaProperties']);
    return properties.filter((of) => isXmlObject(of) && mediaId !== undefined && of['mediaId'] === mediaId).length;
  }

  override getRestUrlAdditionalParameters(): string {
    return this.includeNonVoice ? 'type=voice&type=non-voice&' : '';
  }
}

Object.assign(Dialogs.prototype, { supportsRestItemSubscriptions: true, REQUESTID_REAPER_TIMEOUT: 5000, includeNonVoice: undefined });
