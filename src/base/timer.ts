export interface Timer {
  /** Runs `then` after `delay` ms. It replaces a run that is due. */
  start(delay: number, then: () => void): void;
  stop(): void;
  isDue(): boolean;
}

export function createTimer(): Timer {
  let id: ReturnType<typeof setTimeout> | undefined;
  function stop(): void {
    clearTimeout(id);
    id = undefined;
  }
  return {
    start(delay, then) {
      stop();
      id = setTimeout(() => {
        id = undefined;
        then();
      }, delay);
    },
    stop,
    isDue: () => id !== undefined
  };
}

/** Returns `first`, doubled with every failure, up to `longest`. */
export function growing(first: number, longest: number, failures: number): number {
  return Math.min(longest, first * Math.pow(2, failures));
}
