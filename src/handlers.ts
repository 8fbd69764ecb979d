// The handlers we have on the library's objects, and how they go again.

interface HandlerTarget {
  addHandler(type: string, handler: (argument: never) => void): void;
  removeHandler(type: string, handler: (argument: never) => void): void;
}

export interface Handlers {
  /** Adds a handler. Where the same one is added to an object twice, it is there once, as the library has it. */
  add<T>(object: object, type: string, handler: (argument: T) => void): void;
  /** For a handler that goes on many objects: `add()` and `remove()` know it by what this returns. */
  wrap<T>(handler: (argument: T) => void): (argument: T) => void;
  remove<T>(object: object, type: string, wrapped: (argument: T) => void): void;
  /** Runs `removal` now, or, inside a handler, right after it: the library's notifier skips the next one when one removes itself. */
  after(removal: () => void): void;
  removeAll(): void;
}

export function createHandlers(): Handlers {
  let undo: (() => void)[] = [];
  let depth = 0;

  const handlers: Handlers = {
    wrap(handler) {
      return function (argument) {
        depth++;
        try {
          handler(argument);
        } finally {
          depth--;
        }
      };
    },
    add(object, type, handler) {
      const wrapped = handlers.wrap(handler);
      undo.push(() => handlers.remove(object, type, wrapped));
      (object as HandlerTarget).addHandler(type, wrapped);
    },
    remove(object, type, wrapped) {
      (object as HandlerTarget).removeHandler(type, wrapped);
    },
    after(removal) {
      if (depth) setTimeout(removal, 0);
      else removal();
    },
    removeAll() {
      undo.forEach((end) => end());
      undo = [];
    }
  };
  return handlers;
}
