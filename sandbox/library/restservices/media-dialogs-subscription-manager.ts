import { ClientServices } from '../clientservices/client-services.js';
import type { SubscribeCallbacks } from './node-subscription.js';
import type { HubMessage, Update } from './rest-types.js';
import { Topics } from '../clientservices/topics.js';
import type { XmlObject } from '../internal/xml.js';

/** What the manager needs of a MediaDialogs. */
interface Subscriber {
  _restObj: { getRestUrl(): string } | undefined;
  getMedia(): { getId(): string | undefined };
  getXMPPNodePath(): string;
  refresh(retries?: number): unknown;
  processUpdate(update: Update, message: object): void;
  processItemUpdate(update: Update, message: object): void;
}

/** Shares the events of one hub topic out among the MediaDialogs of the page. It knows them by media id only. */
export class MediaDialogsSubscriptionManager {
  static MEDIA_ID_INDEX_IN_SOURCE = 6;

  private readonly managed: Record<string, Subscriber> = {};
  private source: RegExp | undefined;

  /** The first user's node is the only one ever subscribed to. */
  subscribe(mediaDialogs: Subscriber, callbacks?: SubscribeCallbacks): void {
    this.managed[String(mediaDialogs.getMedia().getId())] = mediaDialogs;
    if (!this.source) {
      const node = mediaDialogs.getXMPPNodePath();
      if (!ClientServices.subscribe(Topics.getTopic(node), (message) => this.onHubMessage(message as HubMessage), true)) {
        callbacks?.error?.(undefined);
        return;
      }
      this.source = new RegExp(`^${mediaDialogs._restObj?.getRestUrl()}/Media/[0-9]+/Dialogs$`);
    }
    ClientServices.addToRefreshList(mediaDialogs);
    callbacks?.success?.();
  }

  private onHubMessage(message: HubMessage): void {
    const update = message?.object?.Update as Update;
    const source = String(update.source);
    if (this.source?.test(source)) {
      const mediaId = source.split('/')[MediaDialogsSubscriptionManager.MEDIA_ID_INDEX_IN_SOURCE] as string;
      this.managed[mediaId]?.processUpdate(update, message);
      return;
    }
    // Without a dialog (an error has none) this throws into the hub, as the genuine library does.
    const dialog = update.data?.['dialog'] as { mediaProperties: XmlObject };
    this.managed[String(dialog.mediaProperties['mediaId'])]?.processItemUpdate(update, message);
  }
}
