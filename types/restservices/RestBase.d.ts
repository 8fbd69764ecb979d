declare namespace finesse.restservices {
  /**
   * Base of every REST object: it reads its resource once, then follows the notifications of the resource. `D` is the parsed resource.
   *
   * Constructors do not throw and do not wait. Use the object from `onLoad` on: before that, most getters throw.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-base
   */
  abstract class RestBase<D = unknown> extends FinesseBase {
    protected constructor();

    /**
     * The parsed resource as last received. Not documented, but Cisco's own sample gadgets read it. Every answer and notification replaces
     * it, and does not merge into it: keep no reference to it. Before the load it is `{}`, whatever `D` says.
     */
    _data: D;
    /**
     * The id, as `getId()` has it, but before the load too. Not documented, but gadgets read it; in 12.0(1) and 15.0(1). Empty where there is
     * one object without an id, as of `SystemInfo`; `undefined` of what was made without one.
     */
    readonly _id: string;

    /** Returns the id given at construction. For an object without one, returns the last segment of its URI. */
    getId(): string;
    /** Returns the parsed resource, as `_data` has it: `{}` before the load. */
    getData(): D;
    /** Returns `property` of `object`; `null` if it is not there. */
    getProperty(object: object | null, property: string): unknown;
    /** Returns whether `object` has `property`; `false` if `object` is `null`. */
    hasProperty(object: object | null, property: string): boolean;
    /**
     * Returns the object if it is loaded, and throws if not. It does not return a boolean.
     * @throws Error before the first data has arrived
     */
    isLoaded(): this;

    /**
     * Adds `callback` as a handler. The same function counts once per type. A `load` handler of a loaded object is called at once, before
     * this returns, each time it is added. The library logs mistakes, and does not throw.
     *
     * @param scope `this` of the callback; `window` by default
     */
    addHandler<K extends keyof NotifierHandlers<this>>(notifierType: K, callback: NotifierHandlers<this>[K], scope?: object): void;
    /**
     * Removes `callback`, or every handler of that type when there is none. If a handler removes itself while it runs, the next one is not
     * called.
     */
    removeHandler<K extends keyof NotifierHandlers<this>>(notifierType: K, callback?: NotifierHandlers<this>[K]): void;

    /**
     * Reads the resource again. The answer fires `change`, also if nothing differs; or `load`, if the object has not loaded yet.
     *
     * The repeats wait 10 s each. In 15.0(1) they fail with a ReferenceError: a failed GET is neither repeated nor reported.
     *
     * @param retries attempts before `error` fires; 1 by default
     * @returns differs by class and release
     * @throws Error on a class that makes no requests of its own, such as a voice `Dialog`
     */
    refresh(retries?: number): unknown;

    /** Returns the path of the resource, such as `/finesse/api/User/1001`. Not documented; in every release seen. */
    getRestUrl(): string;
    /** Returns the root element of the resource, such as `User`. Not documented; in every release seen. */
    getRestType(): string;
    /** Returns the node whose notifications the object follows. Not documented; in every release seen. */
    getXMPPNodePath(): string;
    /**
     * Sends one request for this object: a GET, unless `options.method` names another method. Not documented; in every release seen.
     *
     * @param url path on the Finesse server
     * @returns a way to abandon the request; `this` until 10.5(1)
     */
    restRequest(url: string, options: RestRequestOptions): AbortHandle;

    /** Milliseconds a request may take before it counts as failed; 5000 in 12.0(1). Set it to change that for this object. */
    ajaxRequestTimeout: number;
    /** HTTP status of the last answer; `null` before the first, and whenever `keepRestResponse` is false. */
    restResponseStatus: number | null;

    // Not documented; seen in 12.0(1) and 15.0(1), unless a line says otherwise.

    /** Returns the class of the object. @throws Error on the bases, and in 12.0(1) on `Team` and `TeamMessage`, which do not override it */
    getRestClass(): RestClass;
    /** Returns the last body received; `undefined` unless `keepRestResponse` is true. */
    getRestResponse(): string | undefined;
    /** Returns the same as `restResponseStatus`. */
    getRestResponseStatus(): number | null;
    /**
     * Follows the notifications of the object's node. The constructor does so by itself, unless `autoSubscribe` is false.
     * @param callbacks called without an argument
     * @param option seen in 15.0(1) only; its meaning was not observed
     */
    subscribe(callbacks?: SubscribeHandlers, option?: unknown): this;
    /** Stops following the notifications. */
    unsubscribe(callbacks?: SubscribeHandlers): this;
    /** Returns what every path begins with: `/finesse/api`. Seen in 15.0(1), absent in 12.0(1). */
    getBaseRestUrl(): string;
    /** Returns what the library appends to the path; empty on every class seen. Seen in 15.0(1), absent in 12.0(1). */
    getRestUrlAdditionalParameters(): string;
    /** Returns the key in the desktop's cache; `null` on every class seen. Seen in 15.0(1), absent in 12.0(1). */
    getRestCacheKey(): string | null;
    /** Whether the object may send requests of its own. */
    supportsRequests: boolean;
    /** Whether the object has a node to follow; a method on `User` and `Queue`. */
    supportsSubscriptions: boolean | (() => boolean);
    /** Whether the node has to be asked for, `SubscribeNodeReq` on the hub, before its notifications come. */
    explicitSubscription: boolean;
    /** Whether the constructor subscribes. */
    autoSubscribe: boolean;
    /** Whether `getRestResponse` keeps the last body. */
    keepRestResponse: boolean;
    /** Whether the library leaves the object's requests out of its log. */
    doNotLog: boolean;
    /** Empty on every class seen; changing it had no effect on the URL in 12.0(1). */
    contextId: string;
    /** Headers to add to every request. */
    extraHeaders: { [name: string]: string } | null;
  }

  /** The handlers of a REST object by notifier type: what `addHandler` takes. */
  interface NotifierHandlers<T> {
    /** See `onLoad` of `RestObjectHandlers`. */
    load: (object: T) => void;
    /** See `onChange` of `RestObjectHandlers`. */
    change: (object: T) => void;
    /** See `onAdd` of `RestObjectHandlers`. */
    add: (object: T) => void;
    /** See `onDelete` of `RestObjectHandlers`. */
    delete: (object: T) => void;
    /** Called when the object could not be read: see `onError` of `RestObjectHandlers`. It is a method for the same reason. */
    error(rsp: interfaces.ErrorResponse<T> | undefined): void;
  }

  /** What `RestBase.restRequest` reads. */
  interface RestRequestOptions extends interfaces.RequestHandlers {
    method?: 'GET' | 'PUT' | 'POST' | 'DELETE' | (string & {});
    /** Body as an object by root element. It is turned into XML without escaping: `&` and `<` in a value break the request. */
    content?: object;
  }

  /** A class as `getRestClass` and `getRestItemClass` return it: for `instanceof`, and for a `new` of your own after a cast. */
  type RestClass<T = RestBase> = abstract new (...args: never[]) => T;

  /** Handlers of `RestBase.subscribe` and `unsubscribe`. */
  interface SubscribeHandlers {
    success?: () => void;
    /** `error` tells why, such as `Not connected`. */
    error?: (error: unknown) => void;
  }

  /** What `RestBase.restRequest` returns. Since 10.6(1). */
  interface AbortHandle {
    /** Drops the answer of the request, and cancels its retries. */
    abort(): void;
  }

  /** A reason code as the methods take it: an object. They send only its id. A plain string is sent as an empty element. */
  interface ReasonCodeToSend {
    /** Database id of the reason code, not its code. */
    id: string;
    label?: string;
    uri?: string;
    code?: string;
  }

  /** @deprecated the former name of `ReasonCodeToSend`. What the lists of reason codes hold is `ListedReasonCode`. */
  type ReasonCodeRef = ReasonCodeToSend;

  /** `true` and `false` as the library's parser leaves them. */
  type BooleanText = 'true' | 'false';
}
