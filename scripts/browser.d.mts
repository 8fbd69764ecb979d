export const flags: string[];
export function findBrowser(log?: (line: string) => void): Promise<{ path: string; env: Record<string, string> }>;
