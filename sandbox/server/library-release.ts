import { readFileSync } from 'node:fs';
import type { Release } from './release.js';

/** The first comment of a library contains its version. */
const HEADER_LENGTH = 2000;

/** The release of a genuine library, or `asked` if its header names no version. */
export function releaseOfLibrary(finesseJs: string, asked: Release): Release {
  const version = /Version\s+(\d+)\.\d+/.exec(readFileSync(finesseJs, 'utf8').slice(0, HEADER_LENGTH))?.[1];
  if (version === undefined) return asked;
  return Number(version) >= 15 ? '15.0' : '12.0';
}
