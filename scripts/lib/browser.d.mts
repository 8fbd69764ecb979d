export const flags: string[];
export function findFirefox(): string | undefined;
export function findBrowser(log?: (line: string) => void): Promise<{ path: string; env: Record<string, string> }>;
