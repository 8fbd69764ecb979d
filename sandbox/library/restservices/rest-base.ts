import { log } from '../clientservices/client-services.js';
import { followNode, subscribe, type SubscribeCallbacks, unsubscribe } from './node-subscription.js';
import { typeInUpperCase } from './payload.js';
import { Observed, type ObjectHandlers } from './observed.js';
import { settle, type PendingCallbacks } from './pending-callbacks.js';
import { profile } from '../internal/profile.js';
import { RestCachingService } from '../rest-caching-service.js';
import { readAnew, readFirst, takeFirst } from './rest-reading.js';
import { request } from './rest-request.js';
import type { Abortable, HubMessage, RequestOptions, Rsp, Update } from './rest-types.js';
import { isXmlObject, type XmlObject, type XmlValue } from '../internal/xml.js';

export interface RestOptions extends ObjectHandlers {
  id?: string;
  data?: XmlObject;
  parentObj?: RestBase;
  /** An item whose list hears of it, or refreshes it, leaves that to the list. */
  ofList?: { subscribed: boolean; refreshed: boolean };
}

/**
 * Base of every REST object. As in the genuine library the constructor only calls `init`, and never throws:
 * an object that cannot be set up just never loads. Fields are declared, not initialised: a subclass's initialisers would
 * run after `init` and wipe what it did.
 */
export class RestBase extends Observed {
  declare supportsRequests: boolean;
  declare supportsSubscriptions: boolean;
  declare doNotRefresh: boolean;
  /** Its node is followed only when the desktop is asked to. */
  declare explicitSubscription: boolean;
  /** Whether an asynchronous error ends its request's wait; where not, a repeated event repeats the error. */
  declare forgetsErrors: boolean;
  /** On the prototype, so all objects share one map. */
  declare _pendingCallbacks: PendingCallbacks;
  declare extraHeaders: Record<string, string> | null;
  declare ajaxRequestTimeout: number;
  /** Its way to the desktop's cache. */
  declare _rcs: typeof RestCachingService;

  declare _id: string | undefined;
  declare _restObj: RestBase | undefined;
  declare _data: XmlObject;
  /** The text and the status of the last answer, of a class with `keepRestResponse`. */
  declare _restResponse: string | null | undefined;
  declare keepRestResponse: boolean;
  declare restResponseStatus: number | null;
  declare subscribed: boolean | undefined;
  /** The id under which the desktop follows its node, where it had to be asked. */
  declare nodeSubscription: string | undefined;

  constructor(options?: RestOptions) {
    super();
    this.init(options);
  }

  override init(options?: RestOptions): void {
    this._id = options?.id;
    this._restObj = options?.parentObj;
    this._data = {};
    this._loaded = false;
    this.makeNotifiers();
    this._rcs = RestCachingService;
    this.prepare(options ?? {});
    try {
      this.start(options ?? {});
    } catch (error) {
      log(`An object of finesse.js could not be set up: ${String(error)}`);
    }
  }

  /** For subclasses: what must be in place before the first data can arrive. */
  protected prepare(_options: RestOptions): void {}

  protected start(options: RestOptions): void {
    this.addHandlers(options);
    this.checkId();
    const first = { success: () => this.firstData(options.data), error: (rsp: unknown) => this._errorNotifier.notifyListeners(rsp) };
    if (options.ofList?.refreshed) this.doNotRefresh = true;
    if (this.supportsSubscriptions && !options.ofList?.subscribed) this.subscribe(first);
    else first.success();
  }

  private checkId(): void {
    if (typeof this._id !== 'string') throw new Error(`A ${this.getRestType()} needs an id that is a text.`);
  }

  protected firstData(data: XmlObject | undefined): void {
    if (data) takeFirst(this, data);
    else if (this.supportsRequests) this.readFirst();
  }

  protected readFirst(): void {
    readFirst(this);
  }

  getRestClass(): unknown {
    throw new Error('getRestClass is for subclasses to define');
  }

  getRestType(): string {
    throw new Error('getRestType is for subclasses to define');
  }

  getRestUrl(): string {
    const id = this._id ? `/${this._id}` : '';
    return `${this._restObj ? this._restObj.getRestUrl() : '/finesse/api'}/${this.getRestType()}${id}`;
  }

  getBaseRestUrl(): string {
    return '/finesse/api';
  }

  getRestUrlAdditionalParameters(): string {
    return '';
  }

  getRestCacheKey(): string | null {
    return null;
  }

  /** What its answers are kept as in a cache, and under which address. */
  cacheEntry(): { rest: string; url(): string } {
    return { rest: this.getRestType(), url: () => this.getRestUrl() };
  }

  getXMPPNodePath(): string {
    return this.getRestUrl();
  }

  getId(): string | undefined {
    return this._id;
  }

  getData(): XmlObject {
    return this._data;
  }

  /** @throws TypeError without an object; null is one that has nothing. */
  hasProperty(object: unknown, name: string): boolean {
    return object !== null && Object.prototype.hasOwnProperty.call(object, name);
  }

  getProperty(object: unknown, name: string): XmlValue {
    return this.hasProperty(object, name) ? (object as XmlObject)[name] : null;
  }

  getRestResponse(): string | null | undefined {
    return this._restResponse;
  }

  getRestResponseStatus(): number | null {
    return this.restResponseStatus;
  }

  isLoaded(): this {
    if (!this._loaded) throw new Error('Cannot operate on object that is not fully instantiated, use onLoad/onLoadError handlers');
    return this;
  }

  subscribe(callbacks?: SubscribeCallbacks): this {
    subscribe(this, (message) => this.onHubMessage(message as HubMessage), callbacks);
    return this;
  }

  unsubscribe(callbacks?: SubscribeCallbacks): this {
    unsubscribe(this, callbacks);
    return this;
  }

  /** Calls `then`: at once, or once the desktop follows the node again, where it has to be asked for that. */
  protected beforeRefresh(then: () => unknown): unknown {
    if (!this.explicitSubscription) return then();
    return followNode(this, { success: () => void then(), error: (rsp) => this._errorNotifier.notifyListeners(rsp) });
  }

  refresh(retries = 0): unknown {
    if (!this.supportsRequests) throw new Error("Object doesn't support request operations.");
    this.checkId();
    const running = this.beforeRefresh(() => this.synchronize(retries));
    return profile.caches ? undefined : running;
  }

  synchronize(retries: number): Abortable {
    return readAnew(this, retries);
  }

  restRequest(url: string, options: RequestOptions): Abortable {
    return request(this, url, options);
  }

  private onHubMessage(message: HubMessage): void {
    if (message?.object?.Update) this.processUpdate(message.object.Update, message);
  }

  /** PUT, POST and DELETE in upper case; everything else is ignored. An event may load the object, and is told as an event even then. */
  processUpdate(update: Update, message: object): void {
    settle(this._pendingCallbacks, update, message, this.forgetsErrors);
    const told = { PUT: this._changeNotifier, POST: this._addNotifier, DELETE: this._deleteNotifier }[update.event ?? ''];
    if (!told || !this.replaceData(typeInUpperCase(update.data, this.getRestType()))) return;
    if (!this._loaded) this.load();
    told.notifyListeners(this);
    this.afterEvent(update);
  }

  protected afterEvent(_update: Update): void {}

  /** Takes over what an answer or the object's list says. False if that is of another type. */
  change(object: unknown): boolean {
    if (!this.replaceData(object)) return false;
    if (this._loaded) this._changeNotifier.notifyListeners(this);
    else this.load();
    return true;
  }

  load(): void {
    this._loaded = true;
    this._loadNotifier.notifyListeners(this);
  }

  keepResponse({ content, status }: Rsp): void {
    if (!this.keepRestResponse) return;
    this._restResponse = content;
    this.restResponseStatus = status;
  }

  /** Data is replaced, not merged. False if the object is of another type. */
  replaceData(object: unknown): boolean {
    if (!isXmlObject(object) || !this.hasProperty(object, this.getRestType())) return false;
    this._data = (object as XmlObject)[this.getRestType()] as XmlObject;
    return true;
  }
}

Object.assign(RestBase.prototype, {
  doNotLog: false,
  keepRestResponse: false,
  extraHeaders: null,
  explicitSubscription: false,
  autoSubscribe: true,
  contextId: '',
  ajaxRequestTimeout: 5000,
  supportsRequests: true,
  supportsSubscriptions: true,
  doNotRefresh: false,
  forgetsErrors: true,
  restResponseStatus: null,
  _pendingCallbacks: {}
});
