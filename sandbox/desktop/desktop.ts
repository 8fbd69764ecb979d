import type { Output } from '../model/types.js';
import { api, withAgent } from './api.js';
import { showControls } from './controls.js';
import { createContainer } from './container.js';
import { byId } from './dom.js';
import { createGadgetHost } from './gadget-host.js';
import { showHeader, showUnreachable } from './header.js';
import { createHub } from './hub.js';
import { createMaster } from './master.js';
import { showServer } from './server-panel.js';
import { createTimeline } from './timeline.js';

declare global {
  interface Window {
    /** Called by the first script of a gadget's page. */
    sandboxDesktop: { enter(page: Window): void };
  }
}

void start();

async function start(): Promise<void> {
  const [setup, truth] = await Promise.all([api.setup(), api.state()]);
  const hub = createHub();
  const host = createGadgetHost({
    hub,
    setup,
    place: byId('gadgets'),
    onTab: (id) => master.activateTab(id),
    onView(box, view) {
      host.setView(box, view);
      master.announceView({ gadgetId: box.id, tabId: host.tabOf(box), view, maxAvailableHeight: host.availableHeight });
    }
  });
  // A desktop that has just been opened is connected, whatever was before.
  const master = createMaster({
    hub,
    status: truth.connection === 'failing' ? 'failing' : 'connected',
    activeTab: host.tabs[0]?.id ?? 'tasks',
    onTab: (id) => host.showTab(id),
    onReload: (id) => host.box(id)?.load()
  });
  host.showTab(master.activeTab);
  Object.assign(window, { finesse: { container: { Container: createContainer(host) } } });
  window.sandboxDesktop = { enter: (page) => host.boxOf(page)?.enter(page) };
  window.addEventListener('resize', () => master.announceHeight(host.availableHeight));

  const timeline = createTimeline(byId('timeline'), byId('timeline-filter'));
  const refresh = coalesce(async () => {
    const [state, entries] = await Promise.all([api.state(), api.log(timeline.newest)]);
    showHeader(setup.agent, state);
    showControls(state);
    showServer(state);
    timeline.add(entries);
  });

  const events = new EventSource(`/sandbox/${withAgent('events')}`);
  let lost = false;
  events.addEventListener('output', (event) => master.deliver(JSON.parse(event.data as string) as Output));
  events.addEventListener('change', refresh);
  // A new model: everything on this page is about the old one.
  events.addEventListener('reset', () => location.reload());
  events.addEventListener('error', () => {
    lost = true;
    showUnreachable();
  });
  events.addEventListener('open', () => {
    if (lost) location.reload();
    else host.load();
  });
  refresh();
}

/** Runs `work` when asked, one run at a time; what is asked for meanwhile is one more run. */
function coalesce(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    work()
      // The event source says it, and goes on trying.
      .catch(showUnreachable)
      .finally(() => {
        running = false;
        if (again) {
          again = false;
          run();
        }
      });
  };
  return run;
}
