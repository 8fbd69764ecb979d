import type { GadgetSetup } from '../api.js';
import { button, element } from '../dom.js';
import type { Trouble } from './gadget-errors.js';
import { enterPage } from './gadget-page.js';
import type { CachedAnswer, GadgetObserver } from './gadget-observer.js';
import type { Hub } from '../hub/hub.js';

/** The attribute of a frame that loads: its former page may still be there, complete. */
export const LOADING = 'data-loading';

/** One gadget on the desktop: title bar, problems, frame. */
export interface GadgetBox {
  readonly id: string;
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly view: string;
  /** Loads the gadget, or reloads it. */
  load(): void;
  /** From the next load on the gadget has another address: that of another XML, or one with other options. */
  setUrl(url: string): void;
  /** The gadget's page has begun to load. */
  enter(page: Window): void;
  setTitle(title: string): void;
  setView(view: string): void;
  setCollapsed(collapsed: boolean): void;
  /** Marks the gadget as having news, until its tab is shown. */
  setNews(news: boolean): void;
  tell(trouble: Trouble): void;
  /** The gadget gets an answer from the desktop's cache. */
  cached(answer: CachedAnswer): void;
}

export interface BoxOptions {
  hub: Hub;
  gadget: GadgetSetup;
  agentPrefs: Record<string, string>;
  /** Called with "canvas" or "default" when the gadget is made large or small again. */
  onView(view: string): void;
  observer?: GadgetObserver | undefined;
}

/** The default height, as on a Finesse desktop. */
const DEFAULT_HEIGHT = 200;
const MESSAGES_SHOWN = 8;

export function createGadgetBox({ hub, gadget, agentPrefs, onView, observer }: BoxOptions): GadgetBox {
  // The ids are those of Finesse's desktop. Gadgets find their frame by them, and libraries before 10.5 read the gadget's number from them.
  const frame = element('iframe', {
    id: `finesse_gadget_${gadget.id}`,
    name: `finesse_gadget_${gadget.id}`,
    title: gadget.title,
    ...(gadget.scrolling ? {} : { scrolling: 'no' })
  });
  const title = element('h2', { id: `finesse_gadget_${gadget.id}_title` }, gadget.title);
  const loading = element('p', { class: 'gadget-loading', role: 'status' }, 'Loading…');
  const troubles = element('ul', { class: 'gadget-troubles', 'aria-label': `Problems of ${gadget.title}` });
  const large = button('Maximize', () => onView(view === 'canvas' ? 'default' : 'canvas'), { class: 'quiet' });
  const collapse = button('Collapse', () => setCollapsed(!box.classList.contains('collapsed')), {
    class: 'quiet',
    'aria-expanded': 'true'
  });
  const reload = button('Reload', () => load(), { class: 'quiet', 'aria-label': `Reload ${gadget.title}` });
  const extras = [...('collapsible' in gadget.features ? [collapse] : []), ...(gadget.views.includes('canvas') ? [large] : [])];
  const bar = element('header', {}, title, ...extras, reload);
  const box = element('article', { class: 'gadget', 'aria-labelledby': title.id }, bar, troubles, loading, frame);
  /** Preferences that the gadget sets are kept over a reload. */
  const prefs: Record<string, string> = { ...gadget.prefs, ...agentPrefs };
  let url = gadget.url;
  let view = 'default';

  function load(): void {
    troubles.replaceChildren();
    for (const text of gadget.warnings) tell({ severity: 'warning', text });
    frame.style.height = `${gadget.height ?? DEFAULT_HEIGHT}px`;
    showLoading(true);
    frame.toggleAttribute(LOADING, true);
    frame.src = `${gadget.page}?${frameQuery()}`;
  }

  function frameQuery(): URLSearchParams {
    const query = new URLSearchParams({
      mid: gadget.id,
      container: 'default',
      view,
      lang: agentPrefs['language'] ?? '',
      country: agentPrefs['country'] ?? ''
    });
    for (const [name, value] of Object.entries(prefs)) {
      // A password must not be in a URL.
      if (name !== 'authorization' && name !== 'credentials') query.set(`up_${name}`, value);
    }
    query.set('url', addressOf(url));
    return query;
  }

  function showLoading(on: boolean): void {
    box.classList.toggle('loading', on);
  }

  /** The feature "loadingindicator": the indicator stays until the gadget hides it, or a time-out ends. */
  function endLoadingWithPage(page: Window): void {
    const { 'manual-dismiss': manual, 'loading-timeout': seconds } = gadget.features['loadingindicator'] ?? {};
    page.addEventListener('load', () => {
      if (manual !== 'true') showLoading(false);
      else page.setTimeout(() => showLoading(false), (Number(seconds) || 10) * 1000);
    });
  }

  function tell({ severity, text }: Trouble): void {
    const known = Array.from(troubles.children).find((item) => item.querySelector('.what')?.textContent === text);
    const times = Number(known?.getAttribute('data-times') ?? '0') + 1;
    const item = element(
      'li',
      { class: severity, role: 'alert', 'data-times': String(times) },
      element('span', { class: 'what' }, text),
      ...(times > 1 ? [element('span', { class: 'times' }, `${times} times`)] : [])
    );
    item.append(button('×', () => item.remove(), { class: 'quiet', 'aria-label': 'Dismiss this message' }));
    if (known) known.replaceWith(item);
    else troubles.append(item);
    while (troubles.children.length > MESSAGES_SHOWN) troubles.firstElementChild?.remove();
  }

  function setCollapsed(collapsed: boolean): void {
    box.classList.toggle('collapsed', collapsed);
    collapse.textContent = collapsed ? 'Expand' : 'Collapse';
    collapse.setAttribute('aria-expanded', String(!collapsed));
  }

  function setTitle(text: string): void {
    title.textContent = text;
    frame.title = text;
  }

  // A page that says why there is no gadget does not enter, so nothing else would hide the indicator.
  frame.addEventListener('load', () => {
    frame.removeAttribute(LOADING);
    const page = frame.contentWindow as (Window & { gadgets?: object }) | null;
    if (page && !page.gadgets) showLoading(false);
  });

  return {
    id: gadget.id,
    element: box,
    frame,
    get view() {
      return view;
    },
    load,
    setUrl(address) {
      url = address;
    },
    enter(page) {
      endLoadingWithPage(page);
      enterPage(page, {
        hub,
        gadget,
        prefs,
        view: () => view,
        onHeight: (height) => (frame.style.height = `${height}px`),
        onTitle: setTitle,
        onLoading: showLoading,
        onView,
        onTrouble: tell,
        observer
      });
    },
    setTitle,
    setView(name) {
      view = name;
      large.textContent = name === 'canvas' ? 'Restore' : 'Maximize';
      box.classList.toggle('maximized', name === 'canvas');
    },
    setCollapsed,
    setNews: (news) => void box.classList.toggle('has-news', news),
    tell,
    cached: (answer) => observer?.cached(answer)
  };
}

/** Finesse's layout has a gadget's options in the query of the gadget's URL. Options in the query of the desktop's URL replace them. */
function addressOf(url: string): string {
  const address = new URL(url, location.origin);
  for (const [name, value] of new URLSearchParams(location.search)) address.searchParams.set(name, value);
  return address.href;
}
