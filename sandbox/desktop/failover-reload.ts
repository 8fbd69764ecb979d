const MARK = 'sandboxFailedOver';

/** The page loads anew because of a failover. */
export function noteFailover(storage: Storage): void {
  storage.setItem(MARK, 'true');
}

/** Whether it has; the next load is another one. */
export function takeFailover(storage: Storage): boolean {
  const marked = storage.getItem(MARK) !== null;
  storage.removeItem(MARK);
  return marked;
}
