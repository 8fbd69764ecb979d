import type { MediaTruth } from '../../model/types.js';
import { api } from '../api.js';
import { button, element } from '../dom.js';
import { labelled, openForm } from './dialogs.js';
import { act } from './problem.js';

const CUSTOMERS = [
  ['Ada Lovelace', 'Invoice 4711 was charged twice'],
  ['Grace Hopper', 'Parcel has not arrived'],
  ['Alan Turing', 'Cannot sign in'],
  ['Katherine Johnson', 'Change of address'],
  ['Konrad Zuse', 'Question about the contract']
] as const;

let offered = 0;
/** What was offered last, to be offered again with small changes. */
let last: { mediaId: string; variables: [string, string][] } | undefined;

export function sampleTask(): Record<string, string> {
  const [customer, subject] = CUSTOMERS[offered++ % CUSTOMERS.length] ?? CUSTOMERS[0];
  return { callVariable1: customer, callVariable2: subject };
}

/** Asks for MRD and call variables, and offers the task. */
export function openOffer(media: readonly MediaTruth[]): void {
  const options = media
    .filter(({ skilled }) => skilled)
    .map(({ id, name }) => element('option', { value: id, ...(id === last?.mediaId ? { selected: '' } : {}) }, `${name} (${id})`));
  const select = element('select', { name: 'mediaId' }, ...options);
  const rows = element('div', { class: 'variables', role: 'group', 'aria-label': 'Call variables' });
  const add = (name: string, value: string): void => {
    const made = element('div', { class: 'variable' });
    const remove = button('×', () => made.remove(), { class: 'close', 'aria-label': `Remove ${name}` });
    made.append(
      element('input', {
        name: 'name',
        value: name,
        'aria-label': 'Name',
        required: '',
        pattern: 'callVariable([1-9]|10)|user\\..+',
        title: 'callVariable1 to callVariable10, or user.something'
      }),
      element('input', { name: 'value', value, 'aria-label': 'Value' }),
      remove
    );
    rows.append(made);
  };
  for (const [name, value] of last?.variables ?? Object.entries(sampleTask())) add(name, value);
  const more = button('Add a call variable', () => add(nextName(rows), ''), { class: 'small' });
  openForm('Offer a task', [labelled('MRD', select), rows, more], 'Offer', (form) => {
    const values = form.getAll('value').map(String);
    const variables = form.getAll('name').map((name, index): [string, string] => [String(name), values[index] ?? '']);
    const mediaId = String(form.get('mediaId'));
    last = { mediaId, variables };
    act(() => api.offerTask(mediaId, Object.fromEntries(variables)));
  });
}

function nextName(rows: HTMLElement): string {
  const used = new Set([...rows.querySelectorAll<HTMLInputElement>('[name=name]')].map(({ value }) => value));
  for (let index = 1; index <= 10; index++) if (!used.has(`callVariable${index}`)) return `callVariable${index}`;
  return 'user.media.';
}
