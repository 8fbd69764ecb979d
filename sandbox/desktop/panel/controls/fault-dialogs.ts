import type { MediaTruth } from '../../../model/types.js';
import { api } from '../../api.js';
import { element } from '../../dom.js';
import { labelled, openForm } from './form-dialog.js';
import { runAction } from '../run-action.js';

export function askSlowness(): void {
  const ms = element('input', { name: 'ms', type: 'number', min: '0', max: '600000', step: '100', value: '2000', required: '' });
  openForm('Slow REST', [labelled('Delay of every answer, in ms (0 ends it)', ms)], 'Delay answers', (form) =>
    runAction(() => api.fault({ type: 'slow', ms: Number(form.get('ms')) }))
  );
}

const ERRORS = ['E_ARM_STAT_AGENT_NOT_LOGGED_IN', 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN', 'E_ARM_STAT_TASK_OBJECT_NOT_FOUND'];

export function askFailingRequests(method: 'GET' | 'PUT', media: readonly MediaTruth[]): void {
  const ofMedia = media.filter(({ skilled }) => skilled).map(({ id }) => `/Media/${id}`);
  const known = method === 'GET' ? ['/Dialogs', '/Media', ...ofMedia] : ofMedia;
  const path = element('input', { name: 'path', value: known[0] ?? '', required: '', list: 'known-paths' });
  const times = element('input', { name: 'times', type: 'number', min: '1', max: '1000', value: '1', required: '' });
  const status = element('input', { name: 'status', type: 'number', min: '400', max: '599', value: '503', required: '' });
  const error = element('input', { name: 'error', list: 'known-errors' });
  const fields = [
    labelled('Path ends in', path),
    choices('known-paths', known),
    labelled('Number of requests', times),
    labelled('Status', status)
  ];
  if (method === 'PUT') {
    const words = 'Or: accept with 202, then refuse by notification with';
    fields.push(labelled(words, error), choices('known-errors', ERRORS));
  }
  openForm(`${method}s fail`, fields, 'Fail requests', (form) => {
    const common = { path: String(form.get('path')), times: Number(form.get('times')) };
    const arm = String(form.get('error') ?? '');
    const how = arm === '' ? { status: Number(form.get('status')) } : { error: arm };
    runAction(() => api.fault(method === 'GET' ? { type: 'get-fails', ...common, ...how } : { type: 'put-fails', ...common, ...how }));
  });
}

function choices(id: string, values: string[]): HTMLElement {
  return element('datalist', { id }, ...values.map((value) => element('option', { value })));
}
