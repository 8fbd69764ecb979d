// What the methods are called with. A method that is not named here is called without arguments.

const OBJECTS = [[], [null, 'a'], [{}, 'a'], [{ a: 'x' }, 'a'], [undefined, 'a'], ['text', 'length']];

const byMember: Record<string, unknown[][]> = {
  hasProperty: OBJECTS,
  getProperty: OBJECTS
};

const byCall: Record<string, unknown[][]> = {};

export function argumentsOf(call: string, member: string): unknown[][] {
  return byCall[call] ?? byMember[member] ?? [[]];
}

const ASK: string[] = ['init'];

/** Methods whose purpose is a request that changes something. */
export function asksServer(_call: string, member: string): boolean {
  return ASK.includes(member);
}
