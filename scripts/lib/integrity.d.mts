export const PAGE: string;
export function integrityOf(file: string): string;
export function withTag(page: string, file: string, version: string, integrity: string): string;
export function staleTag(page: string, changelog: string, file: string, version: string, integrity: string): string | undefined;
