// What CCE can carry along with a task: callVariable1 to 10 and the ECC variables, in bytes of Latin-1.

const CALL_VARIABLE_BYTES = 40;
const ECC_BYTES = 210;
const ALL_ECC_BYTES = 2000;

export const callVariableNames = Array.from({ length: 10 }, (_, index) => `callVariable${index + 1}`);

export interface Trouble {
  name: string;
  value: unknown;
  remedy: string;
}

/** What is wrong with call variables that came from outside; nothing about them is believed. */
export function callVariableTrouble(given: unknown): Trouble | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { name: 'callVariables', value: given, remedy: 'use an object of texts' };
  }
  let allEcc = 0;
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    const own = callVariableNames.includes(name);
    if (!own && !/^user\.[\w.[\]-]+$/.test(name)) {
      return { name: 'callVariables name', value: name, remedy: 'use callVariable1 to callVariable10 and user.*' };
    }
    const remedy = textTrouble(value, own ? CALL_VARIABLE_BYTES : ECC_BYTES);
    if (remedy !== undefined) {
      return { name: `callVariables.${name}`, value, remedy };
    }
    allEcc += own ? 0 : (value as string).length;
  }
  return allEcc > ALL_ECC_BYTES
    ? { name: 'callVariables', value: `${allEcc} bytes of user.*`, remedy: `use ${ALL_ECC_BYTES} or less in all` }
    : undefined;
}

function textTrouble(value: unknown, most: number): string | undefined {
  // XML 1.0 has no way to write the control characters, escaped or not.
  // eslint-disable-next-line no-control-regex
  if (typeof value !== 'string' || /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value)) return 'use a text without control characters';
  if ([...value].some((character) => character > '\u00ff')) return 'use Latin-1 characters, CCE has no others';
  return value.length > most ? `it has ${value.length} bytes, use ${most} or less` : undefined;
}
