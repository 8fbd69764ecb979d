/** The part of OpenAjax Hub that a Finesse gadget uses. */
export interface Hub {
  /** @returns The id that `unsubscribe` takes. */
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
        if (subscription.topic !== topic || !subscriptions.includes(subscription)) continue;
        try {
          subscription.callback(topic, data);
        } catch (error) {
          report(error);
        }
      }
    }
  };
}

function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}
