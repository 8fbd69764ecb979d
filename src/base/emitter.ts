export interface Emitter<Events> {
  on<K extends keyof Events>(event: K, listener: (payload: Events[K]) => void): () => void;
  /** Whether anybody listened. */
  emit<K extends keyof Events>(event: K, payload: Events[K]): boolean;
  /** Nobody hears anything from here on, not even the listeners whose turn was still to come. */
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
        // A listener before this one may have unsubscribed it, or disposed of the manager.
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

/** Lets an error reach the window's own error reporting without stopping whoever comes next. */
export function reportError(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}
