import type { Fault, NodeName, Truth } from '../model/types.js';
import { api } from './api.js';
import { button, byId, element, replaceContent } from './dom.js';

const faultsOn = (node: NodeName): { label: string; hint: string; fault: Fault }[] => [
  { label: 'Lose notifications', hint: 'REST goes on; notifications are lost', fault: { type: 'notifications-down' } },
  {
    label: node === 'A' ? 'Fail over A → B' : 'Fail over B → A',
    hint: 'The settings of the node left behind do not come along',
    fault: { type: 'failover' }
  },
  { label: 'Finesse down', hint: 'No REST, no notifications', fault: { type: 'finesse-down' } },
  { label: 'CTI down', hint: 'REST answers 503; media go to WORK', fault: { type: 'cti-down' } },
  { label: 'PG failure', hint: 'One side: tasks are kept', fault: { type: 'pg-failure' } },
  { label: 'Double PG failure', hint: 'Both sides: tasks are lost', fault: { type: 'double-pg-failure' } },
  { label: 'Options drift', hint: 'The settings change, and nobody is told', fault: { type: 'options-drift' } }
];

const CUSTOMERS = [
  ['Ada Lovelace', 'Invoice 4711 was charged twice'],
  ['Grace Hopper', 'Parcel has not arrived'],
  ['Alan Turing', 'Cannot sign in'],
  ['Katherine Johnson', 'Change of address'],
  ['Konrad Zuse', 'Question about the contract']
] as const;

let offered = 0;
let shown = '';

/** The buttons that make things happen. What the server refuses is said under them. */
export function showControls({ media, node, outage, connection }: Truth): void {
  const key = JSON.stringify([media.map(({ id, name, skilled }) => [id, name, skilled]), node, outage, connection]);
  if (key === shown) return;
  shown = key;

  const offers = media
    .filter(({ skilled }) => skilled)
    .map(({ id, name }) => button(`Offer ${name}`, () => act(() => offer(id)), { id: `offer-${id}`, class: 'primary' }));
  const faults = faultsOn(node).map(({ label, hint, fault }) =>
    button(label, () => act(() => api.fault(fault)), { id: `fault-${fault.type}`, title: hint })
  );
  const recover = button('Recover', () => act(api.recover), { id: 'recover', class: connection === 'failing' || outage ? 'urgent' : '' });
  const reset = button('Reset everything', () => act(api.reset), { id: 'reset', class: 'quiet' });
  replaceContent(byId('controls'), group('Tasks', offers), group('Failures', faults), group('After a failure', [recover, reset]));
}

function group(title: string, buttons: HTMLButtonElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, title), ...buttons);
}

function offer(mediaId: string): Promise<unknown> {
  const [customer, subject] = CUSTOMERS[offered++ % CUSTOMERS.length] ?? CUSTOMERS[0];
  return api.offerTask(mediaId, { callVariable1: customer, callVariable2: subject });
}

/** Says what went wrong, until the next attempt. */
export function act(work: () => Promise<unknown>): void {
  const problem = byId('problem');
  problem.textContent = '';
  work().catch((error: Error) => {
    problem.textContent = error.message;
  });
}
