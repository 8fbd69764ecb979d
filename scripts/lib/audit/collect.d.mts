import type { Names } from './data.mjs';

export function collectSurface(file: string): Promise<Names>;
