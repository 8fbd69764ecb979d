// Who wants to hear of an object, and of what.
import { log } from '../clientservices/client-services.js';
import { page } from '../internal/host.js';
import { FinesseBase } from '../finesse-base.js';
import { Notifier, type Listener } from './notifier.js';
import { profile } from '../internal/profile.js';

export interface ObjectHandlers {
  onLoad?: Listener;
  onChange?: Listener;
  onAdd?: Listener;
  onDelete?: Listener;
  onError?: Listener;
  /** Since 15.0. */
  onNotify?: Listener;
}

export abstract class Observed extends FinesseBase {
  declare _loaded: boolean;
  declare _changeNotifier: Notifier;
  declare _loadNotifier: Notifier;
  declare _addNotifier: Notifier;
  declare _deleteNotifier: Notifier;
  declare _errorNotifier: Notifier;
  declare _emptyUpdateNotifier: Notifier;

  abstract getRestType(): string;

  protected makeNotifiers(): void {
    this._changeNotifier = new Notifier();
    this._loadNotifier = new Notifier();
    this._addNotifier = new Notifier();
    this._deleteNotifier = new Notifier();
    this._errorNotifier = new Notifier();
    this._emptyUpdateNotifier = new Notifier();
  }

  protected addHandlers(handlers: ObjectHandlers): void {
    this.addHandler('load', handlers.onLoad);
    this.addHandler('change', handlers.onChange);
    this.addHandler('add', handlers.onAdd);
    this.addHandler('delete', handlers.onDelete);
    this.addHandler('error', handlers.onError);
    if (profile.notifies) this.addHandler('notify', handlers.onNotify);
  }

  protected notifierOf(type: string): Notifier | undefined {
    const notifiers: Record<string, Notifier> = {
      load: this._loadNotifier,
      change: this._changeNotifier,
      add: this._addNotifier,
      delete: this._deleteNotifier,
      error: this._errorNotifier,
      ...(profile.notifies ? { notify: this._emptyUpdateNotifier } : {})
    };
    return notifiers[type];
  }

  /** Never throws. 'load' is called at once on a loaded object, also for a handler it already has. */
  addHandler(type: string, callback: Listener | undefined, scope?: object): void {
    const notifier = this.notifierOf(type);
    if (!notifier || typeof callback !== 'function') {
      if (callback !== undefined) log(`No handler for "${type}" was added`);
      return;
    }
    notifier.addListener(callback, scope);
    if (type !== 'load' || !this._loaded) return;
    try {
      callback.call(scope || window, this as never);
    } catch (error) {
      log(`A load handler failed: ${String(error)}`);
      page.finesseSandboxReport?.(error);
    }
  }

  removeHandler(type: string, callback?: Listener): void {
    if (callback) this.notifierOf(type)?.removeListener(callback);
    else this.notifierOf(type)?.reset();
  }
}
