/** The hub between desktop and gadgets: OpenAjax Hub as far as Finesse's desktop uses it. */
export interface Hub {
  /**
   * @param topic With "*" for one part of the name, or "**" at its end for any rest.
   * @returns The id that `unsubscribe` takes.
   */
  subscribe(topic: string, callback: HubCallback): string;
  unsubscribe(id: string): void;
  publish(topic: string, data?: unknown): void;
}

export type HubCallback = (topic: string, data: unknown) => void;

interface Subscription {
  id: string;
  topic: string;
  callback: HubCallback;
}

/** Delivers at once, in the order of subscription. What a subscriber throws goes to `report` and stops nobody else. */
export function createHub(report: (error: unknown) => void = throwLater): Hub {
  let subscriptions: readonly Subscription[] = [];
  let count = 0;
  return {
    subscribe(topic, callback) {
      const id = String(++count);
      subscriptions = [...subscriptions, { id, topic, callback }];
      return id;
    },
    unsubscribe(id) {
      subscriptions = subscriptions.filter((subscription) => subscription.id !== id);
    },
    publish(topic, data) {
      for (const subscription of subscriptions) {
        if (!matches(subscription.topic, topic) || !subscriptions.includes(subscription)) continue;
        try {
          subscription.callback(topic, data);
        } catch (error) {
          report(error);
        }
      }
    }
  };
}

function matches(pattern: string, topic: string): boolean {
  if (pattern === topic || !pattern.includes('*')) return pattern === topic;
  const wanted = pattern.split('.');
  const parts = topic.split('.');
  const open = wanted.at(-1) === '**';
  if (open ? parts.length < wanted.length : parts.length !== wanted.length) return false;
  return wanted.every((part, index) => part === '*' || part === parts[index] || (open && index === wanted.length - 1));
}

function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}
