// Our handlers on the library's objects. All of them can be removed together.

interface HandlerTarget {
  addHandler(type: string, handler: (argument: never) => void): void;
  removeHandler(type: string, handler: (argument: never) => void): void;
}

export interface Handlers {
  /** Wraps a handler, so that it is not called once all are removed. */
  own<T>(handler: (argument: T) => void): (argument: T) => void;
  add<T>(target: unknown, type: string, handler: (argument: T) => void): void;
  /** Adds something else to undo at that time. */
  atEnd(remove: () => void): void;
  removeAll(): void;
}

export function createHandlers(): Handlers {
  let added: (() => void)[] = [];
  let inHandler = 0;
  let ended = false;

  function own<T>(handler: (argument: T) => void): (argument: T) => void {
    return (argument) => {
      if (ended) return;
      inHandler++;
      try {
        handler(argument);
      } finally {
        inHandler--;
      }
    };
  }

  function remove(): void {
    added.forEach((one) => one());
    added = [];
  }

  return {
    own,
    add(target, type, handler) {
      const guarded = own(handler);
      added.push(() => (target as HandlerTarget).removeHandler(type, guarded));
      (target as HandlerTarget).addHandler(type, guarded);
    },
    atEnd: (also) => void added.push(also),
    removeAll() {
      ended = true;
      // The library's notifier skips the next handler when one removes itself.
      if (inHandler) setTimeout(remove, 0);
      else remove();
    }
  };
}
