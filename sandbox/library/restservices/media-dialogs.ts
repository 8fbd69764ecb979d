import { Dialogs } from './dialogs.js';
import { MediaDialog } from './media-dialog.js';
import { MediaDialogsSubscriptionManager } from './media-dialogs-subscription-manager.js';
import type { SubscribeCallbacks } from './node-subscription.js';
import type { RestBase, RestOptions } from './rest-base.js';
import type { CollectionOptions } from './rest-collection-base.js';

export interface MediaDialogsOptions extends CollectionOptions {
  /** The Media of the MRD. */
  mediaObj: RestBase;
}

/** The tasks of one MRD. The notification node is one for all MRDs of the user, so a page-wide manager shares them out. */
export class MediaDialogs extends Dialogs<MediaDialog> {
  static subscriptionManager: MediaDialogsSubscriptionManager | null = null;

  declare _mediaObj: RestBase;

  protected override prepare(options: CollectionOptions): void {
    this._mediaObj = (options as MediaDialogsOptions).mediaObj;
    super.prepare(options);
  }

  override getRestClass(): unknown {
    return MediaDialogs;
  }

  override getRestItemClass(): new (options: RestOptions) => RestBase {
    return MediaDialog;
  }

  getMedia(): RestBase {
    return this._mediaObj;
  }

  override getXMPPNodePath(): string {
    return `${this._restObj?.getXMPPNodePath()}/Dialogs/Media`;
  }

  override getRestUrl(): string {
    return `${this.getMedia().getRestUrl()}/Dialogs`;
  }

  override subscribe(callbacks?: SubscribeCallbacks): this {
    MediaDialogs.subscriptionManager ??= new MediaDialogsSubscriptionManager();
    MediaDialogs.subscriptionManager.subscribe(this, callbacks);
    return this;
  }
}

Object.assign(MediaDialogs.prototype, { forgetsErrors: false });
