export interface Emitter<Events> {
  on<K extends keyof Events>(event: K, listener: (payload: Events[K]) => void): () => void;
  /** Calls the listeners of an event. Returns whether there was one. */
  emit<K extends keyof Events>(event: K, payload: Events[K]): boolean;
  /** Removes all listeners, also those that the current event has not reached yet. */
  close(): void;
}

interface Entry {
  event: unknown;
  listener: (payload: never) => void;
}

export function createEmitter<Events>(): Emitter<Events> {
  let entries: Entry[] = [];
  return {
    on(event, listener) {
      const entry: Entry = { event, listener };
      entries.push(entry);
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    emit(event, payload) {
      const heard = entries.filter((entry) => entry.event === event);
      heard.forEach((entry) => {
        // An earlier listener may have removed this one, or called dispose().
        if (entries.indexOf(entry) < 0) return;
        try {
          entry.listener(payload as never);
        } catch (error) {
          reportError(error);
        }
      });
      return heard.length > 0;
    },
    close() {
      entries = [];
    }
  };
}

/** Throws an error in a later turn, so that it reaches the window's error reporting and stops nobody. */
export function reportError(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}
