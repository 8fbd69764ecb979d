import * as fc from 'fast-check';
import { control } from './control.js';
import { files } from './files.js';
import type { Malformed } from './parts.js';
import { rest } from './rest.js';
import { proxied, wire } from './wire.js';

export type { Malformed };

/** @param closed an address of this computer where nobody listens */
export const malformed = (closed: string): fc.Arbitrary<Malformed> =>
  fc.oneof(
    { weight: 10, arbitrary: rest as fc.Arbitrary<Malformed> },
    { weight: 10, arbitrary: control as fc.Arbitrary<Malformed> },
    { weight: 6, arbitrary: files as fc.Arbitrary<Malformed> },
    { weight: 1, arbitrary: proxied(closed) },
    { weight: 1, arbitrary: wire }
  );
