// The agent, as of the last answer, in the sessionStorage of the tab. Since 15.0.
const SESSION_STORAGE_CACHED_LIST = ['User'];

/** `finesse.SessionStorageCachingService`. One item for each rest type: it says nothing of which agent, or of which address. */
export const SessionStorageCachingService = {
  SESSION_STORAGE_CACHED_LIST,
  setItem: (key: string, value: string): void => sessionStorage.setItem(key, value),
  getItem: (key: string): string | null => sessionStorage.getItem(key),
  removeItem: (key: string): void => sessionStorage.removeItem(key),
  isCacheable: (rest: string): boolean => SESSION_STORAGE_CACHED_LIST.includes(rest),
  clearCache: (): void => SESSION_STORAGE_CACHED_LIST.forEach((rest) => sessionStorage.removeItem(rest))
};

/** What is kept of this type. Empty text, as after a PUT, counts as nothing. */
export function keptInSession(rest: string): string | undefined {
  if (!SessionStorageCachingService.isCacheable(rest) || !SessionStorageCachingService.getItem(rest)) return undefined;
  return SessionStorageCachingService.getItem(rest) ?? undefined;
}
