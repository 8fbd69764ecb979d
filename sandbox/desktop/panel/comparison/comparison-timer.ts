/** The server's truth and what the gadget was told reach the page in different ways. The comparison waits this long for the slower one. */
const WAIT_MS = 80;

export interface ComparisonTimerOptions {
  /** Whether the truth has everything that this page was told. */
  upToDate(): boolean;
  /** Reads the truth again, and starts the timer again. */
  refresh(): void;
  /** Compares the two. */
  compareNow(): void;
}

/**
 * Delays the comparison until neither side has changed for a while. An old truth is never compared with a gadget that was told more.
 * @returns Call it each time one of the two has changed.
 */
export function createComparisonTimer({ upToDate, refresh, compareNow }: ComparisonTimerOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (upToDate() ? compareNow() : refresh()), WAIT_MS);
  };
}
