import type { RollupOptions } from 'rollup';

export function bundle(input: string, file: string, options?: object): RollupOptions;
