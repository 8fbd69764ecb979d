import { button, byId, element } from '../dom.js';

export interface DockTab {
  id: string;
  label: string;
  content: HTMLElement;
  /** Called when it comes to be seen, and from then on by who has something new for it. */
  onShown(): void;
}

export interface Dock {
  readonly shown: string;
  show(id: string): void;
  next(step: 1 | -1): void;
}

/** Tabs as the ARIA practices have them: one of them in the tab order, arrow keys between them. */
export function createDock(tabs: readonly DockTab[]): Dock {
  let shown = '';
  const buttons = tabs.map(({ id, label }) =>
    button(label, () => dock.show(id), { role: 'tab', id: `tab-${id}`, 'aria-controls': `tabpanel-${id}` })
  );
  const panels = tabs.map(({ id, content }) =>
    element('div', { role: 'tabpanel', id: `tabpanel-${id}`, 'aria-labelledby': `tab-${id}`, class: 'tabpanel' }, content)
  );
  const list = byId('dock-tabs');
  list.replaceChildren(...buttons);
  byId('dock-panels').replaceChildren(...panels);
  const dock: Dock = {
    get shown() {
      return shown;
    },
    show(id) {
      shown = id;
      tabs.forEach((tab, index) => {
        const on = tab.id === id;
        buttons[index]?.setAttribute('aria-selected', String(on));
        buttons[index]?.setAttribute('tabindex', on ? '0' : '-1');
        panels[index]?.toggleAttribute('hidden', !on);
        if (on) tab.onShown();
      });
    },
    next(step) {
      const index = tabs.findIndex(({ id }) => id === shown);
      const tab = tabs[(index + step + tabs.length) % tabs.length];
      if (tab) dock.show(tab.id);
    }
  };
  list.addEventListener('keydown', (event) => {
    const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (!step) return;
    dock.next(step);
    byId(`tab-${shown}`).focus();
    event.preventDefault();
  });
  dock.show(tabs[0]?.id ?? '');
  return dock;
}
