// Builds malformed requests from well-formed ones.
import * as fc from 'fast-check';

export interface Malformed {
  /** The part of the server that it addresses. */
  at: 'rest' | 'control' | 'files' | 'proxy' | 'wire';
  method: string;
  /** The path in the request line, encoded where necessary. */
  path: string;
  headers: Record<string, string>;
  /** For `wire`, the whole request with its request line. */
  body: string;
}

const AUTHORIZED = `Basic ${btoa('1001001:sandbox')}`;
const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'TRACE'];
const ENDS = ['/', '?', '?agent=x', '?agent=%00', '?since=-1', '?since=1e3', '?category=%', '#', '%', '%zz', ';a=b'];

/** Yields a value in one of `times` cases. */
export const sometimes = <Value>(times: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

export const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '.',
    '..',
    '-1',
    '0',
    '1e9',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'null',
    '5001',
    '1001001',
    '1_1_1',
    '*',
    '&'
  ),
  fc.constantFrom('<', ']]>', '<!--', '&#0;', '&x;', '"', "'", '{', '[]', '\0', '\r\n', '\u{1f600}', '\ud800', 'x'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 12 })
);

/** Changes some places of a well-formed text: cuts off, doubles, or inserts something odd. */
export const spoilt = (wellFormed: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...wellFormed),
      fc.array(fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), how: fc.nat(3), what: odd }), { maxLength: 2 })
    )
    .map(([text, changes]) =>
      changes.reduce((result, { where, how, what }) => {
        const at = Math.floor(where * result.length);
        const [before, after] = [result.slice(0, at), result.slice(at)];
        return [before, before + what + after, before + after.slice(3), before + after + after][how] as string;
      }, text)
    );

/** Encodes half a character too, which encodeURIComponent refuses. */
export const encoded = (segment: string): string => new URLSearchParams({ '': segment }).toString().slice(1);

/**
 * A method and a path, such as "PUT /finesse/…"; or another method; or a path of another length, with other segments, some of them with an encoding
 * that cannot be decoded.
 */
export const target = (usual: readonly string[]): fc.Arbitrary<{ method: string; path: string }> =>
  fc
    .record({
      place: fc.constantFrom(...usual),
      other: sometimes(8, fc.constantFrom(...METHODS)),
      change: sometimes(4, fc.record({ index: fc.nat(9), more: fc.boolean(), segment: odd })),
      end: sometimes(8, fc.constantFrom(...ENDS))
    })
    .map(({ place, other, change, end }) => {
      const [method = '', path = ''] = place.split(' ');
      const segments = path.split('/');
      if (change !== undefined) {
        // The beginning of the path decides which part of the server answers, so it stays.
        const at = Math.max(2, change.index % (segments.length + 1));
        segments.splice(at, change.more ? 0 : 1, encoded(change.segment));
      }
      return { method: other ?? method, path: segments.join('/') + (end ?? '') };
    });

/** Headers of a page of another origin. The server refuses them. */
const otherOrigins = fc.constantFrom(
  { origin: 'null' },
  { origin: 'http://elsewhere.example' },
  { host: 'elsewhere.example' },
  { host: '' }
);

export const headers = fc
  .record(
    {
      authorization: fc.constantFrom(
        ...Array<string>(60).fill(AUTHORIZED),
        'Basic',
        'Basic !!!',
        'Bearer x',
        `Basic ${'QQ'.repeat(2000)}`,
        '\xff'
      ),
      requestid: fc.constantFrom('', 'r-1', 'x'.repeat(3000), '\xe9\xff', '<&>'),
      'content-type': fc.constantFrom('application/xml', 'application/json', 'multipart/form-data', ''),
      'sandbox-order': fc.constantFrom('1', 'x', '-1')
    },
    { requiredKeys: ['authorization'] }
  )
  .chain((given) => sometimes(12, otherOrigins).map((origin) => ({ ...given, ...origin }) as Record<string, string>));

export const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
