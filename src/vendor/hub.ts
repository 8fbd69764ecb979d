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

export interface Notification {
  /** The MRD it is about; absent when the notification does not say. */
  mediaId?: string;
  requestId?: string;
  /** Of an asynchronous failure. */
  error?: Record<string, string>;
}

/** What we need of a notification on one of the media nodes. */
export function readNotification(message: unknown): Notification {
  const update = dig(message, 'object.Update');
  const fromSource = /\/Media\/([^/]+)/.exec(String(dig(update, 'source')));
  const dialog = dig(update, 'data.dialog') || dig(update, 'data.Dialog');
  return {
    mediaId: (fromSource ? fromSource[1] : dig(dialog, 'mediaProperties.mediaId')) as string | undefined,
    requestId: dig(update, 'requestId') as string | undefined,
    error: dig(update, 'data.apiErrors.apiError') as Record<string, string> | undefined
  };
}
