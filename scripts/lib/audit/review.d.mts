import type { Reviewed } from './data.mjs';

export function checkedReview(list: unknown): Reviewed[];
