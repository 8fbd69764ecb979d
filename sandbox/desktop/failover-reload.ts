const MARK = 'sandboxFailedOver';

/** Notes that the page reloads because of a failover. */
export function noteFailover(storage: Storage): void {
  storage.setItem(MARK, 'true');
}

/** Whether this load is because of a failover. It removes the note, so that the next load is not. */
export function takeFailover(storage: Storage): boolean {
  const marked = storage.getItem(MARK) !== null;
  storage.removeItem(MARK);
  return marked;
}
