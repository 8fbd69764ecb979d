export function integrityOf(file: string): string;
export function withTag(readme: string, file: string, version: string, integrity: string): string;
export function staleTag(readme: string, changelog: string, file: string, version: string, integrity: string): string | undefined;
