import type { Hub } from '../../hub/hub.js';
import { shortPath } from './format.js';

export interface HubMessage {
  at: number;
  /** The gadget's title. `undefined` for the desktop itself. */
  sender: string | undefined;
  topic: string;
  /** The payload as text: XML of a notification, else JSON. */
  text: string;
  /** A short description of the payload. */
  summary: string;
}

const MOST_MESSAGES = 5_000;
const DROPPED_AT_ONCE = 500;

export interface HubTraffic {
  readonly messages: readonly HubMessage[];
  /** Returns the hub for the desktop, and observes what it publishes. */
  observe(hub: Hub): Hub;
  published(sender: string | undefined, topic: string, data: unknown): void;
}

export function createHubTraffic(now: () => number, onMessage: () => void): HubTraffic {
  const messages: HubMessage[] = [];
  const published = (sender: string | undefined, topic: string, data: unknown): void => {
    const text = payload(data);
    messages.push({ at: now(), sender, topic, text, summary: summaryOf(text) });
    if (messages.length > MOST_MESSAGES + DROPPED_AT_ONCE) messages.splice(0, DROPPED_AT_ONCE);
    onMessage();
  };
  return {
    messages,
    published,
    observe: (hub) => ({
      ...hub,
      publish(topic, data) {
        published(undefined, topic, data);
        hub.publish(topic, data);
      }
    })
  };
}

const LONGEST = 200;

function summaryOf(text: string): string {
  const event = /<event>([^<]*)/.exec(text)?.[1];
  const source = /<source>([^<]*)/.exec(text)?.[1];
  return event !== undefined && source !== undefined ? `${event} ${shortPath(source)}` : text.slice(0, LONGEST);
}

/** The payload as text. For a notification it is the XML, because the object is the same. A payload that cannot be JSON gets a text, too. */
function payload(data: unknown): string {
  const content = (data as { content?: unknown } | null | undefined)?.content;
  if (typeof content === 'string') return content;
  if (typeof data === 'string') return data;
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return String(data);
  }
}
