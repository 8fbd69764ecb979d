import { api } from '../api.js';
import { element } from '../dom.js';
import { labelled, openForm } from './dialogs.js';
import { act } from './problem.js';

export function askSlowness(): void {
  const ms = element('input', { name: 'ms', type: 'number', min: '0', max: '600000', step: '100', value: '2000', required: '' });
  openForm('Slow REST', [labelled('Every answer is held back for, in ms (0 ends it)', ms)], 'Hold back', (form) =>
    act(() => api.fault({ type: 'slow', ms: Number(form.get('ms')) }))
  );
}

export function askFailingGets(): void {
  const path = element('input', { name: 'path', value: '/Dialogs', required: '', list: 'get-paths' });
  const paths = element(
    'datalist',
    { id: 'get-paths' },
    ...['/Dialogs', '/Media', '/Media/5001'].map((value) => element('option', { value }))
  );
  const times = element('input', { name: 'times', type: 'number', min: '1', max: '1000', value: '1', required: '' });
  const status = element('input', { name: 'status', type: 'number', min: '400', max: '599', value: '503', required: '' });
  openForm(
    'GETs fail',
    [labelled('Whose path ends in', path), paths, labelled('How many', times), labelled('With status', status)],
    'Let them fail',
    (form) =>
      act(() =>
        api.fault({
          type: 'get-fails',
          path: String(form.get('path')),
          times: Number(form.get('times')),
          status: Number(form.get('status'))
        })
      )
  );
}
