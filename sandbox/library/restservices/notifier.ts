import { log } from '../clientservices/client-services.js';
import { FinesseBase } from '../finesse-base.js';
import { page } from '../internal/host.js';

export type Listener = (subject: never) => unknown;

interface Registration {
  callback: Listener;
  scope: object;
}

export class Notifier extends FinesseBase {
  declare private listeners: Registration[];

  constructor() {
    super();
    this.listeners = [];
  }

  addListener(callback: Listener, scope?: object): void {
    if (this.listeners.some((known) => known.callback === callback)) return;
    this.listeners.push({ callback, scope: scope || window });
  }

  removeListener(callback: Listener): boolean {
    const index = this.listeners.findIndex((known) => known.callback === callback);
    if (index < 0) return false;
    this.listeners.splice(index, 1);
    return true;
  }

  reset(): void {
    this.listeners = [];
  }

  getListeners(): Listener[] {
    return this.listeners.map(({ callback }) => callback);
  }

  /** The number of listeners is taken up front: one that removes itself makes the next be skipped once. */
  notifyListeners(subject: unknown): void {
    const { length } = this.listeners;
    for (let index = 0; index < length; index += 1) {
      try {
        const listener = this.listeners[index] as Registration;
        listener.callback.call(listener.scope, subject as never);
      } catch (error) {
        log(`A listener failed: ${String(error)}`);
        // Finesse says it in its log only; the sandbox beside the gadget too.
        page.finesseSandboxReport?.(error);
      }
    }
  }
}
