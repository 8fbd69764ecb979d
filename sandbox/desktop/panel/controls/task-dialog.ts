import type { TaskTruth } from '../../../model/types.js';
import { api } from '../../api.js';
import { element } from '../../dom.js';
import { labelled, openForm } from './form-dialog.js';
import { runAction } from '../run-action.js';
import { variableRows } from './variable-rows.js';

/** Changes a task: with an action as if the agent had acted elsewhere, with new call variables, or both. */
export function openTaskChange({ id, actions, callVariables }: TaskTruth): void {
  const options = ['', ...actions].map((action) => element('option', { value: action }, action || 'none'));
  const target = element('input', { name: 'target', placeholder: 'script selector' });
  const fields = [labelled('Action', element('select', { name: 'action' }, ...options))];
  if (actions.includes('TRANSFER')) fields.push(labelled('Target of a transfer', target));
  const variables = variableRows(Object.entries(callVariables));
  openForm(`Change task ${id}`, [...fields, ...variables.elements], 'Change', (form) => {
    const action = String(form.get('action'));
    const to = String(form.get('target') ?? '');
    const changed = variables.read().filter(([name, value]) => callVariables[name] !== value);
    runAction(() =>
      api.updateTask(id, {
        ...(action === '' ? {} : { action }),
        ...(action === 'TRANSFER' && to !== '' ? { target: to } : {}),
        ...(changed.length === 0 ? {} : { callVariables: Object.fromEntries(changed) })
      })
    );
  });
}
