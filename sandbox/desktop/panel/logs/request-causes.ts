import type { Row } from './rows.js';

/**
 * Finds out why a gadget sends a request, which the server cannot know.
 * - A read of a path that was read before is because of a recovery, until it has been answered.
 * - A sign-in after such a read repairs the media options that the read showed.
 * - A read just after a notification of the same resource is because of that notification.
 */
export interface RequestCauses {
  /** Call it with every row, in order. @returns What made the gadget send the request, if known. */
  causeOf(row: Row): Row | undefined;
}

/** The library repeats its reads after a recovery, at random moments within the first seconds. */
const RECOVERY_MS = 5_000;
const FOLLOW_UP_MS = 1_000;

export function createRequestCauses(): RequestCauses {
  const known = new Set<string>();
  const reads = new Map<string, Row>();
  const told = new Map<string, Row>();
  let recovered: Row | undefined;

  const causeOfRead = (row: Row, path: string): Row | undefined => {
    const last = reads.get(path);
    reads.set(path, row);
    // The library reads a list first, and its items one by one only when it refreshes them.
    const readBefore = known.has(path) || known.has(listOf(path));
    known.add(path);
    const answered = last !== undefined && last.cause === recovered && last.exchange?.status === 200;
    if (recovered && readBefore && (!answered || row.at - recovered.at <= RECOVERY_MS)) return recovered;
    return recent(told.get(path), row);
  };

  const causeOfSignIn = (row: Row, path: string): Row | undefined => {
    // Both the MRD and the list of all MRDs contain the media options.
    const read = [path, listOf(path)]
      .map((each) => reads.get(each))
      .filter((each) => each !== undefined && recovered !== undefined && each.cause === recovered)
      .sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0];
    return recent(read, row, RECOVERY_MS);
  };

  return {
    causeOf(row) {
      if (row.kind === 'connection') {
        recovered = row.source === 'recovered' ? row : undefined;
        return undefined;
      }
      if (row.kind === 'notification') told.set(row.source, row);
      if (!row.exchange) return undefined;
      const path = row.source;
      if (row.exchange.method === 'GET') return causeOfRead(row, path);
      return row.bodies.some(({ text }) => text.includes('<state>LOGIN</state>')) ? causeOfSignIn(row, path) : undefined;
    }
  };
}

const listOf = (path: string): string => path.replace(/\/[^/]+$/, '');

function recent(cause: Row | undefined, row: Row, within = FOLLOW_UP_MS): Row | undefined {
  return cause && row.at - cause.at <= within ? cause : undefined;
}
