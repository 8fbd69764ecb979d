import type { Output } from '../model/types.js';
import { api } from './api.js';
import { showControls } from './controls.js';
import { byId } from './dom.js';
import { gadgetsForPage, loadGadget } from './gadget-frame.js';
import type { Gadgets } from './gadgets.js';
import { showHeader, showUnreachable } from './header.js';
import { createHub } from './hub.js';
import { createMaster } from './master.js';
import { showServer } from './server-panel.js';
import { createTimeline } from './timeline.js';

declare global {
  interface Window {
    sandboxDesktop: { gadgetsFor(page: Window): Gadgets };
  }
}

void start();

async function start(): Promise<void> {
  const [setup, truth] = await Promise.all([api.setup(), api.state()]);
  const frame = byId('gadget') as HTMLIFrameElement;
  const title = byId('gadget-title');
  const hub = createHub();
  // A desktop that has just been opened is connected, whatever was before.
  const master = createMaster({ hub, status: truth.connection === 'failing' ? 'failing' : 'connected' });
  const onTitle = (text: string): void => {
    title.textContent = text;
  };
  onTitle(setup.gadget.title);
  provideContainer(() => loadGadget(frame, setup));
  window.sandboxDesktop = { gadgetsFor: (page) => gadgetsForPage(page, { hub, setup, frame, onTitle }) };

  const timeline = createTimeline(byId('timeline'), byId('timeline-filter'));
  const refresh = coalesce(async () => {
    const [state, entries] = await Promise.all([api.state(), api.log(timeline.newest)]);
    showHeader(setup.agent, state);
    showControls(state);
    showServer(state);
    timeline.add(entries);
  });

  const events = new EventSource('/sandbox/events');
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
    else loadGadget(frame, setup);
  });
  refresh();
}

/** The object of the desktop that the library looks for in a gadget's parent. */
function provideContainer(reloadGadget: () => void): void {
  const nothing = (): void => undefined;
  const Container = { showDialog: nothing, hideDialog: nothing, modifyGadgetUrl: nothing, reloadGadget };
  Object.assign(window, { finesse: { container: { Container } } });
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
