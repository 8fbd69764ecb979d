import type { Output } from '../model/types.js';
import type { ScenarioNews } from '../scenario/played.js';
import { agentPrefs } from './gadgets/agent-prefs.js';
import { answersArriving, api, listen, readUser } from './api.js';
import { openCaches } from './cache/caches.js';
import { createContainer } from './container-services/container.js';
import { containerServices, serveContainerRequests } from './container-services/container-requests.js';
import { createChannels } from './container-services/channels.js';
import { createDelivery } from './hub/delivery.js';
import { byId } from './dom.js';
import { noteFailover, takeFailover } from './failover-reload.js';
import { callGadget } from './gadgets/gadget-errors.js';
import { createGadgetHost } from './gadgets/gadget-host.js';
import { createHub } from './hub/hub.js';
import { createDesktopPublisher } from './hub/desktop-publisher.js';
import { createPanel } from './panel/panel.js';
import { createPopovers } from './container-services/popovers.js';
import { createScenarioPage, type Question } from './scenario/scenario-page.js';
import { createToasts, type Toasts } from './container-services/toasts.js';

declare global {
  interface Window {
    /** Called by the first script of a gadget's page. */
    sandboxDesktop: { enter(page: Window): void; toast: Toasts['show'] };
  }
}

void start();

async function start(): Promise<void> {
  const [setup, truth] = await Promise.all([api.setup(), api.state()]);
  const panel = createPanel(setup, truth);
  const hub = createHub();
  const toasts = createToasts(hub, byId('toasts'));
  createChannels(hub, byId('channels'));
  createPopovers(hub, byId('popovers'));
  // Libraries take systemAuthMode from here if a gadget's own configuration lacks it.
  const Config = agentPrefs({ ...setup, failedOver: takeFailover(sessionStorage) });
  const host = createGadgetHost({
    hub,
    setup,
    prefs: Config,
    place: byId('gadgets'),
    observe: ({ title }) => panel.observeGadget(title),
    onTab: (id) => publisher.activateTab(id),
    onView: (box, view) => setView(box.id, view)
  });
  // A desktop that has just been opened is connected, whatever was before.
  const publisher = createDesktopPublisher({
    hub: panel.observeHub(hub),
    status: truth.connection === 'failing' ? 'failing' : 'connected',
    activeTab: host.tabs[0]?.id ?? 'tasks',
    onTab: (id) => host.showTab(id),
    onReload: (id) => host.box(id)?.load()
  });
  host.showTab(publisher.activeTab);

  function setView(id: string, view: string): void {
    const box = host.box(id);
    if (!box) return;
    host.setView(box, view);
    publisher.announceView({ gadgetId: id, tabId: host.tabOf(box), view, maxAvailableHeight: host.availableHeight });
  }
  const Container = createContainer({ host, banners: byId('channels') });
  serveContainerRequests(window, hub, host, (id) => publisher.activateTab(id));
  // Libraries up to 10.6 ask for the tab, and read the credentials, directly.
  const Tabs = { getActiveTab: () => publisher.activeTab };
  const caches = setup.caches
    ? await openCaches({
        agentId: setup.agent.id,
        run: setup.run,
        now: panel.now,
        readUser: () => readUser(setup.agent),
        isGadget: (page) => host.boxOf(page as Window) !== undefined,
        call: (owner, callback) => callGadget(host.boxOfOwner(owner)?.frame.contentWindow ?? window, callback),
        onCached: (owner, answer) => host.boxOfOwner(owner)?.cached(answer)
      })
    : undefined;
  Object.assign(window, {
    finesse: { container: { Config, Container, Tabs }, containerservices: containerServices(host), ...(caches && { idb: caches.idb }) }
  });
  sessionStorage.setItem('userFinesseAuth', Config['authorization'] ?? '');
  const scenarioPage = createScenarioPage({
    agentId: setup.agent.id,
    stepped: setup.stepped,
    load: () => host.load(),
    frames: () => setup.gadgets.flatMap(({ id }) => host.box(id)?.frame ?? []),
    pending: () => (caches?.pending ?? 0) + answersArriving(),
    reading: () => caches?.reading ?? false,
    reacted: () => caches?.reacted() ?? Promise.resolve(),
    send: (answer) => void api.answer(answer)
  });
  window.sandboxDesktop = {
    enter(page) {
      scenarioPage.enter(page);
      host.boxOf(page)?.enter(page);
    },
    toast: toasts.show
  };
  window.addEventListener('resize', () => publisher.announceHeight(host.availableHeight));

  const deliver = createDelivery(
    (message) => publisher.deliver(message),
    (message) => caches?.before(message)
  );
  const events = listen();
  let lost = false;
  events.addEventListener('output', (event) => {
    const { seq, ...output } = JSON.parse(event.data as string) as Output & { seq: number };
    panel.reached(seq);
    deliver(output as Output);
  });
  // In a headless browser nobody sees the panel, and drawing it takes half of the time.
  if (!setup.stepped) events.addEventListener('change', panel.refresh);
  events.addEventListener('scenario', (event) => panel.scenarioTold(JSON.parse(event.data as string) as ScenarioNews));
  events.addEventListener('page', (event) => scenarioPage.number((JSON.parse(event.data as string) as { page: number }).page));
  events.addEventListener('ask', (event) => scenarioPage.answer(JSON.parse(event.data as string) as Question));
  // There is another model, or another node. Everything on this page is about the old one.
  events.addEventListener('reset', (event) => {
    if ((JSON.parse(event.data as string) as { why?: string }).why === 'failover') noteFailover(sessionStorage);
    location.reload();
  });
  events.addEventListener('error', () => {
    lost = true;
    panel.showUnreachable();
  });
  events.addEventListener('open', () => {
    if (lost) location.reload();
    else void Promise.resolve(caches?.loaded()).then(() => host.load());
  });
  panel.refresh();
}
