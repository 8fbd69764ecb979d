/** The hub between desktop and gadgets: the part of OpenAjax Hub that Finesse's desktop uses. */
export interface Hub {
  /**
   * @param topic "*" stands for one part of the name, "**" at the end for all further parts.
   * @returns The id that `unsubscribe` takes.
   * @throws Error if the topic is not valid.
   */
  subscribe(topic: string, callback: HubCallback): string;
  unsubscribe(id: string): void;
  /** @throws Error if the topic is not valid. */
  publish(topic: string, data?: unknown): void;
}

export type HubCallback = (topic: string, data: unknown) => void;

interface Subscription {
  id: string;
  topic: string;
  callback: HubCallback;
}

/** Makes a hub that calls subscribers at once, in the order of subscription. If one throws, `report` gets the error, and the others are still called. */
export function createHub(report: (error: unknown) => void = throwLater): Hub {
  let subscriptions: readonly Subscription[] = [];
  let count = 0;
  return {
    subscribe(topic, callback) {
      checkSubscribed(topic);
      const id = String(++count);
      subscriptions = [...subscriptions, { id, topic, callback }];
      return id;
    },
    unsubscribe(id) {
      subscriptions = subscriptions.filter((subscription) => subscription.id !== id);
    },
    publish(topic, data) {
      checkPublished(topic);
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

/** OpenAjax Hub refuses the same topics with this code. A gadget causes it with a topic constant that its finesse.js does not have. */
function refused(topic: unknown, allowed: string): Error {
  const named = typeof topic === 'string' ? `"${topic}"` : String(topic);
  return new Error(`OpenAjax.hub.Error.BadParameters: the topic is ${named}. Allowed: ${allowed}.`);
}

function partsOf(topic: unknown): string[] {
  return typeof topic === 'string' ? topic.split('.') : [''];
}

function checkSubscribed(topic: unknown): void {
  const parts = partsOf(topic);
  const last = parts.length - 1;
  const fits = parts.every((part, index) => part === '*' || (part === '**' && index === last) || isName(part));
  if (!fits) throw refused(topic, 'names joined by dots, "*" for any of them, "**" for any rest');
}

export function checkPublished(topic: unknown): void {
  if (!partsOf(topic).every(isName)) throw refused(topic, 'names joined by dots');
}

const isName = (part: string): boolean => part !== '' && !part.includes('*');

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
