import type ts from 'typescript';

export interface Declaration {
  kind: string;
  text: string;
  deprecated: boolean;
  place: string;
  value?: unknown;
  least?: number;
  most?: number;
  admits?: string[];
  extends?: string | undefined;
  inheritedFrom?: string | undefined;
}
export function programOf(folder: string): ts.Program;
export function declarationsOf(program: ts.Program): Map<string, Declaration>;
export function anysOf(program: ts.Program): string[];
