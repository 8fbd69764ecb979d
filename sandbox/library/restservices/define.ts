import { RestBase, type RestOptions } from './rest-base.js';
import { RestCollectionBase } from './rest-collection-base.js';
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
      if (this.replaceData(rsp.object)) this.load();
      else this._errorNotifier.notifyListeners(this);
    },
    error: (rsp) => this._errorNotifier.notifyListeners(rsp)
  });
  return this;
}

type Writing = 'update' | 'add' | 'delete' | 'put';
type Values = Record<string, unknown>;

/**
 * What may be written: PUT, POST and DELETE of the object. `contentOf` makes the content of what the gadget gives; an update has the object's
 * id before it where `withUri` says so.
 */
export function writable(
  contentOf: (values: Values, object: RestBase) => object,
  names: Writing[],
  { withUri = false } = {}
): Record<string, unknown> {
  const put = function (this: RestBase, values: Values, handlers?: RequestHandlers): unknown {
    const content = contentOf(values, this.isLoaded());
    return write(this, 'PUT', withUri ? { uri: this._id, ...content } : content, handlers);
  };
  const members: Record<string, unknown> = {
    createPutSuccessHandler: whenWritten,
    createPostSuccessHandler: whenWritten,
    update: put,
    put,
    add(this: RestBase, values: Values, handlers?: RequestHandlers): unknown {
      return write(this, 'POST', contentOf(values, this.isLoaded()), handlers);
    },
    delete(this: RestBase, handlers?: RequestHandlers): unknown {
      return write(this, 'DELETE', undefined, handlers);
    }
  };
  const wanted = ['createPutSuccessHandler', ...names, ...(names.includes('add') ? ['createPostSuccessHandler'] : [])];
  return Object.fromEntries(wanted.map((name) => [name, members[name]]));
}

/** These fields of what the gadget gives, also those that it does not. @throws TypeError where it gives nothing */
export const fields =
  (...names: string[]) =>
  (values: Values): object =>
    Object.fromEntries(names.map((name) => [name, values[name]]));

/** The list of a team is written as the addresses of its items. */
export const addresses =
  (itemType: string) =>
  (uris: unknown): object => ({ [itemType]: ((uris as string[] | undefined) ?? []).map((uri) => ({ uri })) });

/** What was written becomes the object's data. A handler that is missing is missed only now. */
const whenWritten =
  (object: RestBase, content: object | undefined, success: ((rsp: Rsp) => void) | undefined) =>
  (rsp: Rsp): void => {
    rsp.object = {};
    object.replaceData(content);
    if (!success) throw new TypeError('successHandler is not a function');
    success(rsp);
  };

function write(object: RestBase, method: 'PUT' | 'POST' | 'DELETE', values: object | undefined, handlers?: RequestHandlers): RestBase {
  const content = values && { [object.getRestType()]: values };
  const success = whenWritten(object, content, handlers?.success);
  object.isLoaded().restRequest(object.getRestUrl(), { method, success, error: handlers?.error, ...(content ? { content } : {}) });
  return object;
}

/** Reads one object without subscribing: `get()` of configuration classes. */
export function readAgain(this: RestBase): RestBase {
  this.refresh();
  return this;
}

/** A child object of this one: made once and kept, or anew each time. */
export function child(
  Class: () => RestClass,
  options: { kept?: boolean; id?: string } = {}
): (this: RestBase, callbacks?: RestOptions) => RestBase {
  const made = new WeakMap<RestBase, RestBase>();
  return function (this: RestBase, callbacks?: RestOptions) {
    this.isLoaded();
    const known = options.kept ? made.get(this) : undefined;
    if (known) return known;
    const object = new (Class())(
      Object.assign(callbacks ?? {}, { parentObj: this, ...(options.id === undefined ? {} : { id: options.id }) })
    );
    made.set(this, object);
    return object;
  };
}

/** Methods that a class has from a file other than its own. */
export function membersOf<Members>(members: Members & ThisType<RestBase & Members>): Members {
  return members;
}

/** Puts them on the prototype as a class would: not enumerable. */
export function define(prototype: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members)))
    Object.defineProperty(prototype, name, { ...descriptor, enumerable: false, configurable: true });
}

export const ITEM = { supportsRequests: false, supportsSubscriptions: false };
