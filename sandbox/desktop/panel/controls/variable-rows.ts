import { button, element } from '../../dom.js';

export interface VariableRows {
  elements: HTMLElement[];
  read(): [name: string, value: string][];
}

const NAMES = { pattern: 'callVariable([1-9]|10)|user\\..+', title: 'callVariable1 to callVariable10, or user.something' };

/** Call variables in a form: rows with name and value, which can be added and removed. */
export function variableRows(given: [name: string, value: string][]): VariableRows {
  const rows = element('div', { class: 'variables', role: 'group', 'aria-label': 'Call variables' });
  const add = (name: string, value: string): void => {
    const made = element('div', { class: 'variable' });
    const remove = button('×', () => made.remove(), { class: 'close', 'aria-label': `Remove ${name}` });
    made.append(
      element('input', { name: 'name', value: name, 'aria-label': 'Name', required: '', ...NAMES }),
      element('input', { name: 'value', value, 'aria-label': `Value of ${name}` }),
      remove
    );
    rows.append(made);
  };
  for (const [name, value] of given) add(name, value);
  const inputs = (name: string): HTMLInputElement[] => [...rows.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  const more = button('Add a call variable', () => add(freeName(inputs('name')), ''), { class: 'small' });
  return {
    elements: [rows, more],
    read() {
      const values = inputs('value');
      return inputs('name').map(({ value }, index) => [value, values[index]?.value ?? '']);
    }
  };
}

function freeName(used: HTMLInputElement[]): string {
  for (let index = 1; index <= 10; index++) if (!used.some(({ value }) => value === `callVariable${index}`)) return `callVariable${index}`;
  return 'user.media.';
}
