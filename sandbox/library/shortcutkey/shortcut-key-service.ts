import { ContainerServices } from '../containerservices/container-services.js';

interface ShortcutKey {
  id: string;
  key: string;
  modifierKeys: string;
  handler: (event: KeyboardEvent) => void;
  executionScope?: string;
  conflict?: boolean;
  [field: string]: unknown;
}

const MODIFIER_KEYS = {
  CTRL_SHIFT: 'ctrlKey+shiftKey',
  ALT_SHIFT: 'altKey+shiftKey',
  CTRL_ALT: 'ctrlKey+altKey',
  CTRL: 'ctrlKey',
  SHIFT: 'shiftKey',
  ALT: 'altKey'
};
const EXECUTION_SCOPE = { ACTIVE_TAB: 'activeTab', ACTIVE_FRAME: 'activeFrame' };
const MODIFIERS = ['ctrlKey', 'altKey', 'shiftKey'] as const;

const keys: ShortcutKey[] = [];
let listening = false;

function sameKeys(one: ShortcutKey, other: ShortcutKey): boolean {
  return one.key.toLowerCase() === other.key.toLowerCase() && one.modifierKeys === other.modifierKeys;
}

function matches({ key, modifierKeys }: ShortcutKey, event: KeyboardEvent): boolean {
  const wanted = modifierKeys.split('+');
  return event.key.toLowerCase() === key.toLowerCase() && MODIFIERS.every((name) => event[name] === wanted.includes(name));
}

function run(event: KeyboardEvent, inFrame: boolean): void {
  for (const key of keys) {
    if (key.conflict || !matches(key, event)) continue;
    const reachable = inFrame || (key.executionScope === EXECUTION_SCOPE.ACTIVE_TAB && ContainerServices.tabVisible());
    if (reachable) key.handler(event);
  }
}

/** Keys of the gadget's own page, and those of the desktop around it. */
function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('keyup', (event) => run(event, true));
  try {
    const desktop = window.parent.document;
    if (desktop === document) return;
    const onKey = (event: KeyboardEvent): void => run(event, false);
    desktop.addEventListener('keyup', onKey);
    window.addEventListener('pagehide', () => desktop.removeEventListener('keyup', onKey));
  } catch {
    // A desktop of another origin keeps its keys.
  }
}

/** finesse.shortcutkey.ShortcutKeyService. */
export const ShortcutKeyService = {
  CONSTANTS: { MODIFIER_KEYS, EXECUTION_SCOPE },

  init(): unknown {
    listen();
    return this;
  },

  /** Of two keys that are the same the later one is a conflict, and does nothing. */
  registerShortcutKey(given: ShortcutKey[]): void {
    listen();
    for (const key of given) {
      const known = keys.findIndex(({ id }) => id === key.id);
      if (known >= 0) keys.splice(known, 1);
      keys.push({ ...key, conflict: keys.some((other) => sameKeys(other, key)) });
    }
  },

  /** Finesse's own spelling. */
  getShorcutKeys: (): ShortcutKey[] => [...keys],

  getConflictShortcutKeys: (): ShortcutKey[] => keys.filter(({ conflict }) => conflict),

  sendKeyupEvent: (event: KeyboardEvent): void => run(event, true)
};
