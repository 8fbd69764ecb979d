import type { Mutation } from './mutations.mjs';

export function mutate<M extends Mutation>(mutations: M[]): (M & { by?: 'type test' | 'audit'; what?: string })[];
