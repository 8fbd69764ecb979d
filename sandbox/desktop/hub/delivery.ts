import type { Message } from '../../model/types.js';

/**
 * Passes messages of the server on to the gadgets, in order.
 * @param before Is called with each message first. The message and all later ones wait for its promise.
 */
export function createDelivery(deliver: (message: Message) => void, before: (message: Message) => Promise<void> | undefined) {
  const waiting: Message[] = [];
  let held = false;

  const passOn = (): void => {
    for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
      const first = message;
      const work = before(first);
      if (work !== undefined) {
        held = true;
        void work.finally(() => {
          held = false;
          deliver(first);
          passOn();
        });
        return;
      }
      deliver(first);
    }
  };

  return (message: Message): void => {
    waiting.push(message);
    if (!held) passOn();
  };
}
