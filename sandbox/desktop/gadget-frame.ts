import { request, type Setup } from './api.js';
import type { GadgetObserver } from './gadget-observer.js';
import { createGadgets, type Gadgets } from './gadgets.js';
import type { Hub } from './hub.js';

const MODULE_ID = '1';

/** Shows the gadget in `frame`, from the start. */
export function loadGadget(frame: HTMLIFrameElement, { agent, gadget }: Setup): void {
  const query = new URLSearchParams({ mid: MODULE_ID });
  for (const [name, value] of Object.entries(gadgetPrefs(agent, gadget.prefs))) {
    // A password has no business in a URL.
    if (name !== 'authorization') query.set(`up_${name}`, value);
  }
  // Finesse's layout gives a gadget its options in the query of the gadget's own URL; here they come from the desktop's.
  query.set('url', `${location.origin}/gadget/${gadget.file}${location.search}`);
  frame.src = `/gadget-frame?${query}`;
}

export interface FrameOptions {
  hub: Hub;
  setup: Setup;
  frame: HTMLIFrameElement;
  onTitle(title: string): void;
  observer?: GadgetObserver;
}

/** The `gadgets` of one loaded page. With the page its subscriptions go, and the answers it still waits for. */
export function gadgetsForPage(page: Window, { hub, setup, frame, onTitle, observer }: FrameOptions): Gadgets {
  const subscriptions = new Set<string>();
  let gone = false;
  const gadgets = createGadgets({
    window: page,
    prefs: gadgetPrefs(setup.agent, setup.gadget.prefs),
    messages: setup.gadget.messages,
    request(rest, answer) {
      request(rest, (response) => {
        if (gone) return;
        answer(response);
        observer?.answered(rest, response);
      });
    },
    hub: {
      publish(topic, data) {
        observer?.published(topic, data);
        hub.publish(topic, data);
      },
      subscribe(topic, callback) {
        const id = hub.subscribe(topic, (published, data) => {
          callback(published, data);
          observer?.received(published, data);
        });
        subscriptions.add(id);
        return id;
      },
      unsubscribe(id) {
        subscriptions.delete(id);
        hub.unsubscribe(id);
      }
    },
    onHeight: (height) => (frame.style.height = `${height}px`),
    onTitle
  });
  observer?.opened(page);
  page.addEventListener('load', () => gadgets.HubSettings.onConnect?.(gadgets.Hub, true));
  page.addEventListener('pagehide', () => {
    gone = true;
    observer?.closed();
    for (const id of subscriptions) hub.unsubscribe(id);
  });
  return gadgets;
}

/** What finesse.gadget.Config is made of. */
function gadgetPrefs(agent: Setup['agent'], defaults: Record<string, string>): Record<string, string> {
  const { hostname, port, protocol } = location;
  return {
    ...defaults,
    id: agent.id,
    authorization: btoa(`${agent.id}:${agent.password}`),
    host: hostname,
    hostPort: port,
    restHost: hostname,
    scheme: protocol.replace(':', ''),
    localhostFQDN: hostname,
    localhostPort: port,
    country: 'US',
    language: 'en',
    locale: 'en_US',
    teamId: '1',
    teamName: 'Sandbox',
    xmppDomain: hostname,
    pubsubDomain: `pubsub.${hostname}`,
    extension: '2001',
    mobileAgentMode: '',
    mobileAgentDialNumber: '',
    clientDriftInMillis: '0',
    systemAuthMode: 'NON_SSO'
  };
}
