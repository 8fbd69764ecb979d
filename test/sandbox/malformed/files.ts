// Malformed requests for files: attempts to leave the gadget's folder.
import * as fc from 'fast-check';
import { encoded, type Malformed, odd, sometimes } from './parts.js';

const FOLDERS = [
  '/gadget/1/',
  '/gadget/1/sub/',
  '/3rdpartygadget/files/',
  '/3rdpartygadget/files/gadget/',
  '/gadget/2/',
  '/dist/',
  '/dist/sandbox/',
  '/desktop/thirdparty/bootstrap/5/',
  '/desktop/assets/js/',
  '/desktop/theme/',
  '/'
];
const STEPS = [
  '..',
  '%2e%2e',
  '..%2f',
  '%2e%2e%2f',
  '%252e%252e',
  '..%5c',
  '..\\',
  '.%00.',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '..;',
  '.',
  '',
  '%2f'
];
const NAMES = [
  'secret.txt',
  'link.txt',
  'out',
  'sub',
  'inside',
  '.env',
  'gadget',
  'sibling',
  'gadget.xml',
  'etc',
  'passwd',
  'SECRE~1.TXT',
  'secret.txt::$DATA'
];

/** Paths that might lead out of the folder, with the content that is there. */
const ESCAPES = [
  '../secret.txt',
  'link.txt',
  'out/secret.txt',
  '.env',
  'out/sibling/secret.txt',
  'out/gadget/.env',
  '/etc/passwd',
  'gadget.xml'
];

export const files = fc
  .tuple(
    fc.constantFrom(...FOLDERS, ...FOLDERS.slice(0, 4)),
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...STEPS, ...NAMES) }, { weight: 1, arbitrary: odd.map(encoded) }), {
      maxLength: 3
    }),
    fc.constantFrom(...ESCAPES, ''),
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('?x=1', '%00.js', '.js', '/') }),
    sometimes(4, fc.nat())
  )
  .map(([folder, parts, escape, end, character]): Malformed => {
    const path = [...parts, escape].join('/');
    const at = (character ?? 0) % (path.length + 1);
    // Encodes one character, though it need not be encoded.
    const other = character === undefined ? path : path.slice(0, at) + path.slice(at, at + 1).replace(/[./a-z]/, hex) + path.slice(at + 1);
    return { at: 'files', method: 'GET', path: folder + other + end, headers: {}, body: '' };
  });

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
