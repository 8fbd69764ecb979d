// The gadget's page on a desk: `gadgets`, a new copy of the library, and the timers and subscriptions that end with the page.
import { createGadgets } from '../../sandbox/desktop/gadgets/gadgets.js';
import type { Carry } from '../../sandbox/desktop/gadgets/gadgets-io.js';
import type { Hub } from '../../sandbox/desktop/hub/hub.js';
import type { RestRequest } from '../../sandbox/model/index.js';
import type { Finesse } from '../../src/vendor/library.js';
import { createDesktopCache } from './caches.js';
import { carryJQueryRequests } from './jquery-transport.js';
import { evaluateLibrary } from './library.js';
import { world } from './world.js';

export interface GadgetPage {
  readonly library: Finesse;
  /** Ends the page as a browser does: without an event, and with all of its timers. */
  unload(): void;
}

export interface GadgetPageOptions {
  hub: Hub;
  carry: Carry<RestRequest>;
  agent: { id: string; password: string };
  /** Whether the gadget has called ClientServices.init(). */
  init: boolean;
  /** The desktop's cache, if it is in reach. */
  desktopCache: ReturnType<typeof createDesktopCache> | undefined;
}

export function openGadgetPage({ hub, carry, agent: { id, password }, init, desktopCache }: GadgetPageOptions): GadgetPage {
  const timers = ownTimers();
  const subscriptions = ownSubscriptions(hub);
  const authorization = btoa(`${id}:${password}`);
  const prefs = {
    id,
    // 12.0 reads the one, 15.0 the other.
    authorization,
    credentials: authorization,
    host: 'desk',
    hostPort: '80',
    restHost: world().transport === 'jquery' ? 'localhost' : 'desk',
    scheme: 'http',
    localhostFQDN: 'desk',
    localhostPort: '80',
    systemAuthMode: 'NON_SSO'
  };
  carryJQueryRequests(carry);
  (window as unknown as { gadgets: unknown }).gadgets = createGadgets({
    hub: subscriptions.hub,
    prefs,
    request: carry
  });
  const library = evaluateLibrary();
  // As ContainerServices.init() takes it from the desktop.
  if (desktopCache) (library as { idb?: object }).idb = { RestCacheDataContainer: desktopCache };
  if (init) library.clientservices.ClientServices.init(library.gadget.Config);
  return {
    library,
    unload() {
      carryJQueryRequests(undefined);
      subscriptions.end();
      timers.end();
    }
  };
}

function ownSubscriptions(hub: Hub): { hub: Hub; end(): void } {
  const ids: string[] = [];
  return {
    hub: {
      publish: (topic, data) => hub.publish(topic, data),
      unsubscribe: (id) => hub.unsubscribe(id),
      subscribe(topic, callback) {
        const id = hub.subscribe(topic, callback);
        ids.push(id);
        return id;
      }
    },
    end: () => ids.forEach((id) => hub.unsubscribe(id))
  };
}

/** From here on the window's timers count as the page's. The desk uses its own clock. */
function ownTimers(): { end(): void } {
  const { setTimeout: setAny, setInterval: setRepeated } = window;
  const ids = new Set<number>();
  const noted =
    (set: typeof window.setTimeout): typeof window.setTimeout =>
    (...given) => {
      const id = set(...given);
      ids.add(id);
      return id;
    };
  Object.assign(window, { setTimeout: noted(setAny), setInterval: noted(setRepeated) });
  return {
    end() {
      ids.forEach((id) => window.clearTimeout(id));
      Object.assign(window, { setTimeout: setAny, setInterval: setRepeated });
    }
  };
}
