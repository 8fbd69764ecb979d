// The desktop's hub: topics, and what its messages say.
import { reportError } from '../base/emitter.js';
import { dig } from '../base/objects.js';

/** Where the desktop tells its connection status to all gadgets. */
export const CONNECTION_TOPIC = 'finesse.info.connection';

/** Listens to a topic of the desktop's hub beside the library, whose own slots stay the gadget's. */
export function subscribe(topic: string, callback: (message: unknown) => void): () => void {
  const hub = gadgets.Hub;
  const id = hub.subscribe(topic, (_topic: string, message: unknown) => callback(message));
  return () => {
    try {
      hub.unsubscribe(id);
    } catch (error) {
      reportError(error);
    }
  };
}

/** "/finesse/api/User/1001" → "finesse.api.User.1001" */
export function topicOf(url: string): string {
  return url.replace(/^\//, '').replace(/\//g, '.');
}

/** Whether the gadget's hub can be used: Shindig connects it after the page has loaded. */
export function hubIsConnected(): boolean {
  try {
    subscribe(CONNECTION_TOPIC, () => undefined)();
    return true;
  } catch {
    return false;
  }
}

/** One subscription, shared by all who listen to its topic. */
interface Feed {
  hub: typeof gadgets.Hub;
  topic: string;
  listeners: Listener[];
  end: () => void;
}
interface Listener {
  /** Of the MRD whose notifications it hears, and those that name none; undefined for all. */
  mediaId: string | undefined;
  hear: (notification: Notification) => void;
}

let feeds: Feed[] = [];

/** Listens to the notifications of a topic. However many listen, each is read once, and costs only those whom it concerns. */
export function subscribeNotifications(topic: string, mediaId: string | undefined, hear: Listener['hear']): () => void {
  const hub = gadgets.Hub;
  const listener: Listener = { mediaId, hear };
  const known = feeds.filter((feed) => feed.hub === hub && feed.topic === topic)[0];
  const feed: Feed = known || { hub, topic, listeners: [], end: () => undefined };
  feed.listeners = feed.listeners.concat(listener);
  if (!known) {
    feeds = feeds.concat(feed);
    feed.end = subscribe(topic, (message) => {
      const notification = readNotification(message);
      feed.listeners.forEach((one) => {
        // One before it may have ended it.
        if (concerns(one, notification) && feed.listeners.indexOf(one) >= 0) one.hear(notification);
      });
    });
  }
  return () => {
    feed.listeners = feed.listeners.filter((other) => other !== listener);
    if (feed.listeners.length) return;
    feeds = feeds.filter((other) => other !== feed);
    feed.end();
  };
}

function concerns({ mediaId }: Listener, notification: Notification): boolean {
  return mediaId === undefined || notification.mediaId === undefined || notification.mediaId === mediaId;
}

export interface Notification {
  /** The MRD it is about; absent when the notification does not say. */
  mediaId?: string;
  /** The Media, if it carries one. */
  media?: object;
  requestId?: string;
  /** Of an asynchronous failure. */
  error?: Record<string, string>;
}

/** What we need of a notification on one of the media nodes. */
function readNotification(message: unknown): Notification {
  const update = (dig(message, 'object.Update') || {}) as {
    source?: unknown;
    requestId?: string;
    data?: { dialog?: unknown; Dialog?: unknown; media?: object; Media?: object };
  };
  const data = update.data || {};
  const fromSource = /\/Media\/([^/]+)/.exec(String(update.source));
  return {
    mediaId: (fromSource ? fromSource[1] : dig(data.dialog || data.Dialog, 'mediaProperties.mediaId')) as string | undefined,
    media: data.media || data.Media,
    requestId: update.requestId,
    error: dig(data, 'apiErrors.apiError') as Record<string, string> | undefined
  };
}
