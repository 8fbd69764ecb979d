import { callVariableTrouble } from './call-variables.js';
import { type Refusal, refuse } from './errors.js';
import { parseBody, type Parsed } from './xml.js';
import type { CallData } from './voice.js';

/** The action that a PUT of a dialog requests, of a task or of a call, with the whole body. Or why it is refused. */
export function readDialogAction(body: string): { content: Parsed; action: Parsed[string] } | Refusal {
  const content = parseBody(body, 'Dialog');
  if (content === undefined) return refuse.malformed('Dialog');
  const action = content['requestedAction'];
  return action === undefined || action === '' ? refuse.missing('requestedAction') : { content, action };
}

/** What an UPDATE_CALL_DATA carries, of a task or of a call: call variables, a wrap-up reason or both. Or why it is refused. */
export function readCallData(content: Parsed): CallData | Refusal {
  const properties = objectOf(content['mediaProperties']);
  const wrapUpReason = properties?.['wrapUpReason'];
  const callVariables: Record<string, string> = {};
  for (const variable of [objectOf(properties?.['callvariables'])?.['CallVariable'] ?? []].flat()) {
    if (typeof variable !== 'object' || typeof variable['name'] !== 'string') {
      return refuse.invalid('CallVariable', '');
    }
    const value = variable['value'] ?? '';
    callVariables[variable['name']] = typeof value === 'string' ? value : '';
  }
  const given = typeof wrapUpReason === 'string' ? { callVariables, wrapUpReason } : { callVariables };
  if (Object.keys(callVariables).length === 0 && given.wrapUpReason === undefined) {
    return refuse.missing('callvariables');
  }
  const trouble = callVariableTrouble(callVariables);
  return trouble === undefined ? given : refuse.invalid(trouble.name, String(trouble.value));
}

function objectOf(value: Parsed[string]): Parsed | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}
