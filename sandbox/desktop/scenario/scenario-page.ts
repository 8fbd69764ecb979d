// The page side of the scenario runner: it answers the questions of sandbox/server/scenario-runner.ts.
import type { GadgetView } from '../../scenario/types.js';
import { LOADING } from '../gadgets/gadget-box.js';
import { type LibraryView, observeLibrary } from './library-view.js';
import { macrotasks } from '../macrotasks.js';
import { type PageClock, installPageClock } from './page-clock.js';
import { queueRequests } from './page-requests.js';

export type Question = { id: number } & (
  | { ask: 'views'; attribute?: string }
  | { ask: 'tick'; ms: number }
  | { ask: 'gadget'; what: 'reload' | 'close' }
  | { ask: 'click'; selector: string }
);

export interface ScenarioPageOptions {
  agentId: string;
  /** Virtual time: the server advances the timers of the gadgets' pages. */
  stepped: boolean;
  load(): void;
  frames(): HTMLIFrameElement[];
  /** How much work of the desktop for its gadgets is pending, besides requests. */
  pending(): number;
  /** Whether the desktop reads something that its gadgets have to wait for. */
  reading(): boolean;
  /** Resolves when gadgets have reacted to what came since the last tick. */
  reacted(): Promise<void>;
  send(answer: { page: number; id: number; answer: unknown }): void;
}

export interface ScenarioPage {
  /** A gadget's page begins to load. */
  enter(page: Window): void;
  /** Sets the number of this page on the server. */
  number(page: number): void;
  answer(question: Question): void;
}

interface GadgetPage {
  window: Window;
  title(): string;
  library: LibraryView;
  clock: PageClock | undefined;
}

const LOOKS_AFTER_LOAD = 4;

export function createScenarioPage({ agentId, stepped, load, frames, pending, reading, reacted, send }: ScenarioPageOptions): ScenarioPage {
  const pages = new Set<GadgetPage>();
  const now = Date.now();
  let passed = 0;
  let number = 0;
  let looks = 0;
  let closed = false;
  // The requests of gadgets that go through the container.
  const desktop = stepped ? queueRequests(window, ({ pathname }) => pathname.startsWith('/finesse/')) : undefined;

  const views = (attribute: string | undefined): GadgetView[] => [
    ...[...pages].map(({ window: { document }, title, library }) => ({
      agentId,
      gadget: title(),
      ...library.read(),
      ...(attribute === undefined
        ? {}
        : { shown: [...document.querySelectorAll(`[${CSS.escape(attribute)}]`)].map((each) => each.getAttribute(attribute) ?? '') })
    })),
    ...frames()
      .filter((frame) => ![...pages].some(({ window }) => window === frame.contentWindow))
      .flatMap((frame) => {
        const missing = whyMissing(frame);
        return missing === undefined ? [] : { agentId, gadget: frame.title, missing, media: [] };
      })
  ];

  const click = (selector: string): string | undefined => {
    for (const { window: page } of pages) {
      const found = page.document.querySelector(selector);
      if (found instanceof (page as Window & typeof globalThis).HTMLElement) {
        if (found.matches(':disabled')) return `"${selector}" is disabled: nothing was clicked.`;
        found.click();
        return undefined;
      }
    }
    return `No gadget has an element "${selector}": nothing was clicked.`;
  };

  // After the load, a page exchanges several messages with the hub before its first request or timer. So it needs several looks.
  const stillLoading = (): boolean => {
    looks = frames().some(isLoading) ? 0 : looks + 1;
    return looks < LOOKS_AFTER_LOAD;
  };

  const tick = async (ms: number): Promise<object> => {
    await reacted();
    // Gadgets that wait for the desktop's own request cannot load before the server answers it.
    const loading = !closed && !reading() && stillLoading();
    // A page handles the messages of its load before its timers, however long messages take.
    if (!loading || ms > 0) for (const { clock } of pages) clock?.tick(ms);
    passed += ms;
    await macrotasks(2);
    const next = Math.min(...[...pages].map(({ clock }) => clock?.next() ?? Infinity));
    const ofDesktop = Math.max(desktop?.count() ?? 0, reading() ? 1 : 0);
    return {
      inFlight: [...pages].reduce((sum, { clock }) => sum + (clock?.inFlight ?? 0), ofDesktop + pending()),
      loading,
      ...(next === Infinity ? {} : { next })
    };
  };

  const act = async (question: Question): Promise<unknown> => {
    switch (question.ask) {
      case 'views':
        return views(question.attribute);
      case 'tick':
        return tick(question.ms);
      case 'click':
        return click(question.selector) ?? null;
      case 'gadget':
        closed = question.what === 'close';
        if (!closed) load();
        else for (const frame of frames()) frame.src = 'about:blank';
        return null;
    }
  };

  return {
    enter(window) {
      const frame = frames().find(({ contentWindow }) => contentWindow === window);
      const clock = stepped ? installPageClock(window, now + passed) : undefined;
      const page = { window, title: () => frame?.title ?? 'gadget', library: observeLibrary(window, agentId), clock };
      pages.add(page);
      window.addEventListener('pagehide', () => pages.delete(page));
    },
    number(page) {
      number = page;
    },
    answer(question) {
      void act(question)
        .catch((error: Error) => ({ error: error.message }))
        .then((answer) => send({ page: number, id: question.id, answer }));
    }
  };
}

/** Whether a frame is loading. Until then it has the empty page, or its former one. */
function isLoading(frame: HTMLIFrameElement): boolean {
  const { contentDocument } = frame;
  return (
    frame.hasAttribute(LOADING) ||
    contentDocument === null ||
    contentDocument.readyState !== 'complete' ||
    contentDocument.URL === 'about:blank'
  );
}

const LONGEST_REASON = 500;

/** The text of a page that is no gadget. undefined while it may still become one. */
function whyMissing(frame: HTMLIFrameElement): string | undefined {
  const page = frame.contentDocument;
  if (page?.readyState !== 'complete') return undefined;
  if (page.URL === 'about:blank') return 'is closed.';
  const text = page.body.innerText.replace(/\s*\n\s*/g, '. ').trim();
  return `shows, in the gadget's place: ${text.slice(0, LONGEST_REASON) || 'an empty page'}`;
}
