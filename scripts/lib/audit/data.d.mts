export type Names = Record<string, { kind: string; arity?: number; value?: unknown; extends?: string }>;
export interface Reviewed {
  name: string;
  difference: string;
  reason: string;
}
export interface Inventory {
  surfaces: { release: string; names: Names }[];
  documented: Record<string, string[]>;
  reviewed: Reviewed[];
}
export const typesFolder: string;
export function inventory(): Inventory;
