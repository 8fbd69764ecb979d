import type { Inventory, Names, Reviewed } from './data.mjs';
import type { Declaration } from './declarations.mjs';

interface Difference {
  name: string;
  difference: string;
  detail: string;
  place: string;
}
interface Compared {
  differences: Difference[];
  otherReleases: string[];
  covered: number;
  total: number;
}
type Declared = { declared: Map<string, Declaration> };

export const LEAST_COVERAGE: number;
export function auditKnown(known: Inventory & Declared): {
  compared: (Compared & { release: string })[];
  docs: { total: number; differences: Difference[] };
  unreviewed: Difference[];
  stale: Reviewed[];
  thin: { release: string }[];
  ok: boolean;
};
export function auditOne(one: Inventory & Declared & { names: Names }): { compared: Compared; unreviewed: Difference[]; ok: boolean };
