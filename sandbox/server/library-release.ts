import { readFileSync } from 'node:fs';
import type { Release } from './release.js';

/** The first comment of a library says its version. */
const HEADER_LENGTH = 2000;

/** The release whose desktop a genuine library expects; the one asked for where its header names no version. */
export function releaseOfLibrary(finesseJs: string, asked: Release): Release {
  const version = /Version\s+(\d+)\.\d+/.exec(readFileSync(finesseJs, 'utf8').slice(0, HEADER_LENGTH))?.[1];
  if (version === undefined) return asked;
  return Number(version) >= 15 ? '15.0' : '12.0';
}
