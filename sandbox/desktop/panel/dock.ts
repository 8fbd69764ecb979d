import { button, byId, element } from '../dom.js';

export interface DockTab {
  id: string;
  label: string;
  content: HTMLElement;
  /** Is called when the tab is shown. While it is shown, those who have new content call it again. */
  onShown(): void;
}

export interface Dock {
  readonly shown: string;
  add(tab: DockTab): void;
  show(id: string): void;
  next(step: 1 | -1): void;
}

interface Shown {
  tab: DockTab;
  button: HTMLElement;
  panel: HTMLElement;
}

const KEY = 'finesse-sandbox-log';

/** Tabs with the keyboard pattern of ARIA: one tab is in the tab order, arrow keys move between them. The tab of the last visit is shown first. */
export function createDock(): Dock {
  const all: Shown[] = [];
  const list = byId('dock-tabs');
  const remembered = sessionStorage.getItem(KEY);
  let shown = '';
  const dock: Dock = {
    get shown() {
      return shown;
    },
    add(tab) {
      const { id, label, content } = tab;
      const made = button(label, () => dock.show(id), { role: 'tab', id: `tab-${id}`, 'aria-controls': `tabpanel-${id}` });
      const attributes = { role: 'tabpanel', id: `tabpanel-${id}`, 'aria-labelledby': made.id, class: 'tabpanel' };
      const panel = element('div', attributes, content);
      all.push({ tab, button: made, panel });
      list.append(made);
      byId('dock-panels').append(panel);
      draw();
      if (shown === '' || id === remembered) open(id);
    },
    show(id) {
      sessionStorage.setItem(KEY, id);
      open(id);
    },
    next(step) {
      const index = all.findIndex(({ tab }) => tab.id === shown);
      const next = all[(index + step + all.length) % all.length];
      if (next) dock.show(next.tab.id);
    }
  };
  const draw = (): void => {
    for (const { tab, button: made, panel } of all) {
      const on = tab.id === shown;
      made.setAttribute('aria-selected', String(on));
      made.setAttribute('tabindex', on ? '0' : '-1');
      panel.hidden = !on;
    }
  };
  const open = (id: string): void => {
    shown = id;
    draw();
    all.find(({ tab }) => tab.id === id)?.tab.onShown();
  };
  list.addEventListener('keydown', (event) => {
    const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (!step) return;
    dock.next(step);
    byId(`tab-${shown}`).focus();
    event.preventDefault();
  });
  return dock;
}
