import type { Truth } from '../../../model/types.js';
import { api } from '../../api.js';
import { type ServerClock, SKIP_MS } from './server-clock.js';
import { offerSample } from './controls.js';
import type { Dock } from '../dock.js';
import { openOffer } from './offer-dialog.js';
import { runAction } from '../run-action.js';
import { provideShortcuts, type Shortcut } from './shortcuts.js';
import { faultButtons } from './fault-buttons.js';

export interface KeyboardOptions {
  clock: ServerClock;
  dock: Dock;
  nextTheme(): void;
  truth(): Truth;
  filters: Record<string, { focusFilter(): void }>;
}

const FAULT_KEYS: Record<string, string> = {
  'notifications-down': 'n',
  failover: 'v',
  'finesse-down': 'f',
  'cti-down': 'x',
  'pg-failure': 'g',
  'double-pg-failure': 'G',
  'options-drift': 'd',
  'cti-server-failure': 'X',
  'ccp-down': 'c',
  'put-fails': 'E',
  slow: 'w',
  'get-fails': 'e'
};

export function provideKeyboard({ clock, dock, nextTheme, truth, filters }: KeyboardOptions): void {
  const offer = (index: number): void => {
    const media = truth().media.filter(({ skilled }) => skilled)[index];
    if (media) offerSample(media.id);
  };
  const faults = faultButtons(truth()).map(({ label, fault }, index): Shortcut => ({
    key: FAULT_KEYS[fault.type] ?? '',
    label: fault.type === 'failover' ? 'Fail over to the other node' : label,
    run: () => runAction(() => api.fault(faultButtons(truth())[index]?.fault ?? fault))
  }));
  provideShortcuts([
    { key: '1', label: 'Offer a task of the first MRD', run: () => offer(0) },
    { key: '2', label: 'Offer a task of the second MRD', run: () => offer(1) },
    { key: 'o', label: 'Offer a task with call variables', run: () => openOffer(truth().media) },
    { key: 'a', label: 'Offer a voice call', run: () => runAction(api.offerCall) },
    ...faults,
    { key: 'r', label: 'Recover', run: () => runAction(api.recover) },
    { key: 'p', label: 'Pause or resume time', run: clock.toggle },
    { key: 's', label: 'Step to the next timer', run: clock.step },
    { key: '+', label: `Let ${SKIP_MS / 1000} s pass`, run: clock.skip },
    { key: '/', label: 'Filter the log', run: () => filters[dock.shown]?.focusFilter() },
    { key: '[', label: 'Show the log to the left', run: () => dock.next(-1) },
    { key: ']', label: 'Show the log to the right', run: () => dock.next(1) },
    { key: 'i', label: 'Go into the gadget', run: () => document.querySelector<HTMLElement>('.tab-panel:not([hidden]) iframe')?.focus() },
    { key: 't', label: 'Theme: as the system, light, dark', run: nextTheme }
  ]);
}
