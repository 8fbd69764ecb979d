import { callGadget } from './gadget-errors.js';
import type { GadgetObserver } from './gadget-observer.js';
import { checkPublished, type Hub } from '../hub/hub.js';
import { createMacrotaskQueue } from '../hub/macrotask-queue.js';

/** `gadgets.Hub`: one gadget's way to the hub. */
export interface GadgetsHub {
  subscribe(
    topic: string,
    onData: (topic: string, data: unknown, subscriberData?: unknown) => void,
    scope?: object | null,
    onComplete?: (id: string, success: boolean, errorCode?: string) => void,
    subscriberData?: unknown
  ): string;
  unsubscribe(id: string, onComplete?: (id: string, success: boolean, errorCode?: string) => void): string;
  publish(topic: string, data?: unknown): void;
  isConnected(): boolean;
}

const queueMacrotask = createMacrotaskQueue();

/**
 * Messages between a gadget and the desktop go from window to window. The receiver gets a copy, made of the gadget's own Object and Array.
 * It gets the copy after `publish` has returned.
 * @param page The gadget's window.
 */
export function createGadgetsHub(
  hub: Hub,
  page: Window,
  observer?: Pick<GadgetObserver, 'received' | 'published'>
): GadgetsHub & { leave(): void } {
  const subscriptions = new Set<string>();
  const { JSON: json } = page as unknown as { JSON: JSON };
  const copy = (text: string | undefined): unknown => (text === undefined ? undefined : (json.parse(text) as unknown));
  const call = (into: () => unknown): void => queueMacrotask(() => callGadget(page, into));
  const end = (id: string): void => {
    subscriptions.delete(id);
    hub.unsubscribe(id);
  };
  return {
    subscribe(topic, onData, scope, onComplete, subscriberData) {
      const id = hub.subscribe(topic, (name, data) => {
        const text = JSON.stringify(data);
        call(() => {
          if (!subscriptions.has(id)) return;
          try {
            onData.call(scope ?? page, name, copy(text), subscriberData);
          } finally {
            observer?.received(name, data);
          }
        });
      });
      subscriptions.add(id);
      if (onComplete) call(() => onComplete.call(scope ?? page, id, true));
      return id;
    },
    unsubscribe(id, onComplete) {
      end(id);
      if (onComplete) call(() => onComplete(id, true));
      return id;
    },
    publish(topic, data) {
      checkPublished(topic);
      const text = JSON.stringify(data);
      observer?.published(topic, data);
      queueMacrotask(() => hub.publish(topic, text === undefined ? undefined : (JSON.parse(text) as unknown)));
    },
    isConnected: () => true,
    leave() {
      for (const id of [...subscriptions]) end(id);
    }
  };
}
