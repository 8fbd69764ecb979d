/** The server's truth and what the gadget was told of it come on different ways: so long the first waits for the second. */
const SETTLED_MS = 80;

export interface SettleOptions {
  /** Whether the truth has everything that this page was told of. */
  upToDate(): boolean;
  /** Reads the truth anew, and asks again. */
  refresh(): void;
  /** The two can be compared. */
  onSettled(): void;
}

/**
 * @returns To be called whenever one of the two has changed. They are compared once neither has for a while, and never an old truth
 * with a gadget that was told more.
 */
export function createSettler({ upToDate, refresh, onSettled }: SettleOptions): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(settling);
    settling = setTimeout(() => (upToDate() ? onSettled() : refresh()), SETTLED_MS);
  };
}
