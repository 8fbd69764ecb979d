// Measures what remains on a page, with one pattern for each page. Between the steps the caller collects garbage and reads the heap.
import { choose } from '../support/library.js';
import { OPTIONS, patterns, type Pattern } from './clients.js';
import { openFixture, type Fixture } from './fixture.js';

const nobody = { changed() {}, complete() {} };

let fixture: Fixture;
let dialogs: finesse.restservices.MediaDialogs | undefined;
let listeners = 0;
let subscriptions = 0;

/** Counts the listeners on the vendor's notifiers, and the subscriptions of the hub. */
export function held(): { listeners: number; subscriptions: number } {
  return { listeners, subscriptions };
}

/** Opens the page. Without a pattern it has only the library. */
export function openPage(release: string, pattern?: Pattern): void {
  choose(release);
  fixture = openFixture();
  count();
  if (pattern) patterns[pattern](fixture, nobody);
  fixture.settle();
}

export function playEvents(times: number): void {
  for (let i = 0; i < times; i++) fixture.liveEvent('5001', i % 10, `at ${i}`)();
  settle();
}

export function playRecoveries(times: number): void {
  for (let i = 0; i < times; i++) {
    fixture.fail();
    fixture.recover();
    settle();
  }
}

export function createAndDispose(times: number): void {
  for (let i = 0; i < times; i++) {
    const manager = new fixture.facade.MediaManager({ mediaId: '5001', mediaOptions: OPTIONS, finesse: fixture.library }).start();
    settle();
    manager.dispose();
    settle();
  }
}

/** Does what a view of a gadget does each time it opens. The library keeps one list of dialogs for the page, so the handlers add up. */
export function lookAgain(times: number): void {
  for (let i = 0; i < times; i++) {
    const all = [dialogs!, ...Object.values(dialogs!.getCollection())] as finesse.restservices.RestBase<unknown>[];
    all.forEach((object) => object.addHandler('change', () => undefined));
  }
}

/** Clears what the stub has recorded, so that it is not measured. */
function settle(): void {
  fixture.settle();
  fixture.requests();
}

function count(): void {
  listeners = subscriptions = 0;
  const { Notifier, Media } = fixture.library.restservices;
  for (const name of ['addListener', 'removeListener', 'reset'] as const) {
    const original = Notifier.prototype[name] as (...args: unknown[]) => unknown;
    (Notifier.prototype as unknown as Record<string, unknown>)[name] = function (this: finesse.restservices.Notifier, ...args: unknown[]) {
      const before = this.getListeners().length;
      const result = original.apply(this, args);
      listeners += this.getListeners().length - before;
      return result;
    };
  }
  const { getMediaDialogs } = Media.prototype;
  Media.prototype.getMediaDialogs = function (handlers) {
    return (dialogs = getMediaDialogs.call(this, handlers));
  };
  const hub = gadgets.Hub;
  const { subscribe, unsubscribe } = hub;
  hub.subscribe = (...args) => {
    subscriptions++;
    return subscribe.apply(hub, args);
  };
  hub.unsubscribe = (...args) => {
    subscriptions--;
    return unsubscribe.apply(hub, args);
  };
}
