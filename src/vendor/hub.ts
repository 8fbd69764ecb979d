// The desktop's hub (OpenAjax): its topics and messages.
import { reportError } from '../base/emitter.js';
import { dig } from '../base/objects.js';

/** The topic of the desktop's connection status. */
export const CONNECTION_TOPIC = 'finesse.info.connection';

/** Subscribes to a topic of the desktop's hub, independently of the library and the gadget. */
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

/** Whether the hub can be used. Shindig connects it after the page has loaded. */
export function hubIsConnected(): boolean {
  try {
    subscribe(CONNECTION_TOPIC, () => undefined)();
    return true;
  } catch {
    return false;
  }
}

/** One subscription, which all listeners of its topic share. */
interface Feed {
  hub: typeof gadgets.Hub;
  topic: string;
  listeners: Listener[];
  end: () => void;
}
interface Listener {
  /** The MRD whose notifications it hears, with those that name no MRD. Undefined hears all. */
  mediaId: string | undefined;
  hear: (notification: Notification) => void;
}

let feeds: Feed[] = [];

/** Listens to the notifications of a topic. Each notification is parsed once for all listeners, and goes only to those that it concerns. */
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
        // An earlier listener may have removed this one.
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
  /** The id of the MRD. Absent if the notification does not say. */
  mediaId?: string;
  /** The Media, if the notification has one. */
  media?: object;
  requestId?: string;
  /** The error, for a request that failed after it was accepted. */
  error?: Record<string, string>;
}

/** Reads what we need from a notification. */
function readNotification(message: unknown): Notification {
  const update = (dig(message, 'object.Update') || {}) as {
    source?: unknown;
    requestId?: string;
    data?: { dialog?: unknown; Dialog?: unknown; media?: object; Media?: object };
  };
  const data = update.data || {};
  return {
    mediaId: (dig(data.dialog || data.Dialog, 'mediaProperties.mediaId') || (/\/Media\/([^/]+)/.exec(String(update.source)) || [])[1]) as
      string | undefined,
    media: data.media || data.Media,
    requestId: update.requestId,
    error: dig(data, 'apiErrors.apiError') as Record<string, string> | undefined
  };
}
