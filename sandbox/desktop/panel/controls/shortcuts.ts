import { button, byId, element } from '../../dom.js';
import { open } from './form-dialog.js';

export interface Shortcut {
  key: string;
  label: string;
  run(): void;
}

const KEY = 'finesse-sandbox-shortcuts';

/** Single-key shortcuts. They work while the focus is on the desktop page, not in a field or a gadget. They can be switched off. */
export function provideShortcuts(shortcuts: readonly Shortcut[], target: Document = document): { show(): void } {
  let on = localStorage.getItem(KEY) !== 'off';
  const show = (): void => {
    const box = element('input', { type: 'checkbox', ...(on ? { checked: '' } : {}) });
    box.addEventListener('change', () => {
      on = box.checked;
      localStorage.setItem(KEY, on ? 'on' : 'off');
    });
    const dialog = element('dialog', { class: 'form shortcuts', 'aria-label': 'Keyboard' });
    const keys = [...shortcuts, { key: '?', label: 'This list' }, { key: 'Esc', label: 'Close what is selected or open' }];
    dialog.append(
      element('h2', {}, 'Keyboard'),
      element(
        'dl',
        { class: 'keys' },
        ...keys.flatMap(({ key, label }) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, label)])
      ),
      element('p', { class: 'about' }, 'In a log: ↑ ↓ Page Up, Page Down, Home and End select, Enter goes to the detail. In tabs: ← →.'),
      element('label', { class: 'check' }, box, 'Single keys are shortcuts'),
      element(
        'div',
        { class: 'buttons' },
        button('Close', () => dialog.close(), { class: 'primary' })
      )
    );
    open(dialog);
  };
  byId('help').addEventListener('click', show);
  target.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(event.target)) return;
    if (target.querySelector('dialog[open]')) return;
    if (event.key === '?') show();
    else if (on) shortcuts.find(({ key }) => key === event.key)?.run();
    else return;
    if (event.key === '?' || shortcuts.some(({ key }) => key === event.key)) event.preventDefault();
  });
  return { show };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('textarea, select, input:not([type=checkbox])') || target.isContentEditable);
}
