// What the methods are called with. A method that is not named here is called without arguments.

const OBJECTS = [[], [null, 'a'], [{}, 'a'], [{ a: 'x' }, 'a'], [undefined, 'a'], ['text', 'length']];

const byMember: Record<string, unknown[][]> = {
  hasProperty: OBJECTS,
  getProperty: OBJECTS
};

const byCall: Record<string, unknown[][]> = {};

export function argumentsOf(call: string, member: string): unknown[][] {
  // A constructor under another name: called again it would make another object of the subject.
  if (member === 'init' && call.includes('#')) return [];
  return byCall[call] ?? byMember[member] ?? [[]];
}
