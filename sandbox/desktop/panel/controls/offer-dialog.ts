import type { MediaTruth } from '../../../model/types.js';
import { api } from '../../api.js';
import { element } from '../../dom.js';
import { labelled, openForm } from './form-dialog.js';
import { runAction } from '../run-action.js';
import { variableRows } from './variable-rows.js';

const CUSTOMERS = [
  ['Ada Lovelace', 'Invoice 4711 was charged twice'],
  ['Grace Hopper', 'Parcel has not arrived'],
  ['Alan Turing', 'Cannot sign in'],
  ['Katherine Johnson', 'Change of address'],
  ['Konrad Zuse', 'Question about the contract']
] as const;

let offered = 0;
/** The last offer, so that it can be offered again with small changes. */
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
  const variables = variableRows(last?.variables ?? Object.entries(sampleTask()));
  openForm('Offer a task', [labelled('MRD', select), ...variables.elements], 'Offer', (form) => {
    const mediaId = String(form.get('mediaId'));
    last = { mediaId, variables: variables.read() };
    runAction(() => api.offerTask(mediaId, Object.fromEntries(variables.read())));
  });
}
