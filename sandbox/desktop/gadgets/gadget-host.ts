import type { GadgetSetup, Setup } from '../api.js';
import { button, element, replaceContent } from '../dom.js';
import { createGadgetBox, type GadgetBox } from './gadget-box.js';
import type { GadgetObserver } from './gadget-observer.js';
import type { Hub } from '../hub/hub.js';

/** The gadgets on the desktop: tabs, and in each the gadgets side by side. */
export interface GadgetHost {
  readonly tabs: readonly Tab[];
  readonly boxes: readonly GadgetBox[];
  box(id: string): GadgetBox | undefined;
  boxOf(page: Window): GadgetBox | undefined;
  /** The gadget whose page has made a function or an object. */
  boxOfOwner(owner: object): GadgetBox | undefined;
  tabOf(box: GadgetBox): string;
  /** The height of a gadget that fills its tab, in pixels. */
  readonly availableHeight: number;
  showTab(id: string): void;
  setView(box: GadgetBox, view: string): void;
  load(): void;
}

export interface Tab {
  id: string;
  label: string;
}

export interface GadgetHostOptions {
  hub: Hub;
  setup: Setup;
  /** The preferences about agent and server that all gadgets get. */
  prefs: Record<string, string>;
  place: HTMLElement;
  /** The agent has clicked a tab. */
  onTab(id: string): void;
  onView(box: GadgetBox, view: string): void;
  /** Makes the observer of a gadget. */
  observe?(gadget: GadgetSetup): GadgetObserver;
}

const FIRST_TAB = 'Tasks';
const UNKNOWN = 'There is no tab';

export function createGadgetHost({ hub, setup, prefs, place, onTab, onView, observe }: GadgetHostOptions): GadgetHost {
  const groups = groupByTab(setup);
  const boxes = new Map<string, GadgetBox>();
  const tabOfBox = new Map<string, string>();
  const panels = new Map<string, HTMLElement>();
  const buttons = new Map<string, HTMLButtonElement>();

  for (const { tab, gadgets } of groups) {
    const made = gadgets.map((gadget) => {
      const box: GadgetBox = createGadgetBox({
        hub,
        gadget,
        agentPrefs: prefs,
        onView: (view) => onView(box, view),
        observer: observe?.(gadget)
      });
      boxes.set(gadget.id, box);
      tabOfBox.set(gadget.id, tab.id);
      return box;
    });
    // finesse.js finds the tab of a gadget by this class and the prefix of the id.
    const panel = element('div', { class: 'tab-panel', id: `panel_${tab.id}`, role: 'tabpanel', 'aria-labelledby': `tab_${tab.id}` });
    panel.append(...made.map((box) => box.element));
    panels.set(tab.id, panel);
    const control = { id: `tab_${tab.id}`, role: 'tab', 'aria-controls': panel.id };
    buttons.set(
      tab.id,
      button(tab.label, () => onTab(tab.id), control)
    );
  }

  const strip = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Gadgets' }, ...buttons.values());
  strip.addEventListener('keydown', (event) => moveBetweenTabs(event, [...buttons.values()]));
  strip.hidden = groups.length < 2;
  replaceContent(place, strip, ...panels.values());
  const visible = (): HTMLElement | undefined => [...panels.values()].find((panel) => !panel.hidden);

  return {
    tabs: groups.map(({ tab }) => tab),
    boxes: [...boxes.values()],
    box: (id) => boxes.get(id),
    boxOf: (page) => [...boxes.values()].find(({ frame }) => frame.contentWindow === page),
    boxOfOwner: (owner) =>
      [...boxes.values()].find(({ frame }) => owner instanceof (frame.contentWindow as Window & typeof globalThis).Object),
    tabOf: ({ id }) => tabOfBox.get(id) ?? '',
    get availableHeight() {
      return visible()?.clientHeight ?? 0;
    },
    showTab(id) {
      if (!panels.has(id)) return console.warn(`${UNKNOWN} "${id}". There are: ${[...panels.keys()].join(', ')}.`);
      for (const box of boxes.values()) if (tabOfBox.get(box.id) === id) box.setNews(false);
      for (const [name, panel] of panels) {
        panel.hidden = name !== id;
        const control = buttons.get(name);
        control?.setAttribute('aria-selected', String(name === id));
        control?.setAttribute('tabindex', name === id ? '0' : '-1');
      }
    },
    setView(box, view) {
      box.setView(view);
      panels.get(tabOfBox.get(box.id) ?? '')?.classList.toggle('has-maximized', view === 'canvas');
    },
    load() {
      for (const box of boxes.values()) box.load();
    }
  };
}

function groupByTab({ gadgets }: Setup): { tab: Tab; gadgets: Setup['gadgets'] }[] {
  const labels = [...new Set(gadgets.map(({ tab }) => tab ?? FIRST_TAB))];
  const ids = new Set<string>();
  return labels.map((label) => {
    const plain = label.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'tab';
    let id = plain;
    for (let number = 2; ids.has(id); number++) id = `${plain}-${number}`;
    ids.add(id);
    return { tab: { id, label }, gadgets: gadgets.filter(({ tab }) => (tab ?? FIRST_TAB) === label) };
  });
}

/** Handles the keys of a tab list. */
function moveBetweenTabs(event: KeyboardEvent, buttons: HTMLButtonElement[]): void {
  const current = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (current < 0 || next === undefined) return;
  event.preventDefault();
  const target = buttons[(next + buttons.length) % buttons.length];
  target?.focus();
  target?.click();
}
