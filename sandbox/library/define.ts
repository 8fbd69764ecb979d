import { profile } from './profile.js';
import { RestBase, type RestOptions } from './rest-base.js';
import { RestCollectionBase } from './rest-collection.js';
import type { RequestHandlers, Rsp } from './rest-types.js';

export type RestClass = new (options?: RestOptions) => RestBase;

/** What sets one REST class apart from another. */
export interface Description {
  /** Name of the element, and the last word of the URL. */
  type: string;
  /** Method -> field of the data that it reads. */
  getters?: Record<string, string>;
  /** Methods and flags of its own. */
  members?: object & ThisType<RestBase & Record<string, unknown>>;
  statics?: object;
}

export function defineClass(
  name: string,
  { type, getters = {}, members = {}, statics = {} }: Description,
  Base: RestClass = RestBase
): RestClass {
  const Class = class extends Base {};
  Object.defineProperty(Class, 'name', { value: name });
  const { prototype } = Class;
  const own: Record<string, unknown> = { getRestClass: () => Class, getRestType: () => type };
  for (const [method, field] of Object.entries(getters)) {
    own[method] = function (this: RestBase) {
      return this.isLoaded()._data[field];
    };
  }
  define(prototype, own);
  define(prototype, members);
  return Object.assign(Class, statics);
}

/** A list of items. `get` reads it anew and tells 'load' again. */
export function defineCollection(
  name: string,
  { type, itemType, item, members = {} }: { type: string; itemType: string; item: () => RestClass; members?: Description['members'] },
  Base: RestClass = RestCollectionBase as unknown as RestClass
): RestClass {
  return defineClass(
    name,
    { type, members: { getRestItemClass: () => item(), getRestItemType: () => itemType, get: getAnew, ...members } },
    Base
  );
}

function getAnew(this: RestCollectionBase): unknown {
  this._collection = {};
  this._loaded = false;
  // As in the genuine library the length is not set back.
  this.restRequest(this.getRestUrl(), {
    success: (rsp) => {
      if (this.replaceData(rsp.object)) (this as unknown as { load(): void }).load();
      else this._errorNotifier.notifyListeners(this);
    },
    error: (rsp) => this._errorNotifier.notifyListeners(rsp)
  });
  return this;
}

/** What may be written: PUT, POST and DELETE of the object, with `{ [type]: values }` as content. */
export function writable(...names: ('update' | 'add' | 'delete' | 'put')[]): Record<string, unknown> {
  const handled = (_object: unknown, _content: unknown, success?: (rsp: Rsp) => void) => (rsp: Rsp) => success?.(rsp);
  const members: Record<string, unknown> = {
    createPutSuccessHandler: handled,
    createPostSuccessHandler: handled,
    update(this: RestBase, values: unknown, handlers?: RequestHandlers): unknown {
      return write(this, 'PUT', values, handlers);
    },
    put(this: RestBase, values: unknown, handlers?: RequestHandlers): unknown {
      return write(this, 'PUT', values, handlers);
    },
    add(this: RestBase, values: unknown, handlers?: RequestHandlers): unknown {
      return write(this, 'POST', values, handlers);
    },
    delete(this: RestBase, handlers?: RequestHandlers): unknown {
      return write(this, 'DELETE', undefined, handlers);
    }
  };
  const wanted = ['createPutSuccessHandler', ...names, ...(names.includes('add') ? ['createPostSuccessHandler'] : [])];
  return Object.fromEntries(wanted.map((name) => [name, members[name]]));
}

function write(object: RestBase, method: 'PUT' | 'POST' | 'DELETE', values: unknown, handlers?: RequestHandlers): RestBase {
  const content = values === undefined ? {} : { content: { [object.getRestType()]: values } };
  object.isLoaded().restRequest(object.getRestUrl(), { method, success: handlers?.success, error: handlers?.error, ...content });
  return object;
}

/** Reads one object without subscribing: `get()` of configuration classes. */
export function readAgain(this: RestBase): RestBase {
  this.refresh();
  return this;
}

/** 15.0 asks for what is configured for the user's team, where the user has one. */
export function urlByTeam(this: RestBase): string {
  const owner = this._restObj;
  const teamId = profile.asksByTeam && owner?.getRestType() === 'User' ? owner._data['teamId'] : undefined;
  const above = teamId ? `/finesse/api/TeamResource/${String(teamId)}` : owner ? owner.getRestUrl() : '/finesse/api';
  return `${above}/${this.getRestType()}`;
}

/** A child object of this one: made once and kept, or anew each time. */
export function child(Class: () => RestClass, options: { kept?: boolean } = {}): (this: RestBase, callbacks?: RestOptions) => RestBase {
  const made = new WeakMap<RestBase, RestBase>();
  return function (this: RestBase, callbacks?: RestOptions) {
    this.isLoaded();
    const known = options.kept ? made.get(this) : undefined;
    if (known) return known;
    const object = new (Class())(Object.assign(callbacks ?? {}, { parentObj: this }));
    made.set(this, object);
    return object;
  };
}

function define(prototype: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members)))
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false, configurable: true });
}

export const ITEM = { supportsRequests: false, supportsSubscriptions: false };
