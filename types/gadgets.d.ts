/**
 * The container's side of an OpenSocial gadget: the part that Finesse gadgets use. The library needs `Hub` and `io`. Which members exist
 * depends on the features the gadget XML requires: `pubsub-2` for Hub and HubSettings, `dynamic-height`, `settitle` and `setprefs` for
 * `window.adjustHeight`, `window.setTitle` and `Prefs.set`, `views`, `loadingindicator`.
 *
 * Finesse supports the OpenSocial Core Gadget Specification 1.1. Members that Cisco's pages do not name are of that specification.
 *
 * See https://developer.cisco.com/docs/finesse/apis-available-to-gadget-javascript
 * See https://developer.cisco.com/docs/finesse/supported-opensocial-features
 */
declare namespace gadgets {
  /** Any function; also a value of type `Function`. */
  interface AnyFunction {
    readonly apply: unknown;
    readonly call: unknown;
  }
  /** `F` if it is a plain `Function`, as from JSDoc's `{Function}`. If the parameters are known, they are checked. */
  type UntypedFunction<F> = F extends (...args: never[]) => unknown ? never : F;

  /**
   * Publish and subscribe between the desktop and its gadgets: an OpenAjax hub client. Exists once `HubSettings.onConnect` has run.
   * See https://developer.cisco.com/docs/finesse/finesse-topics
   */
  interface Hub {
    /**
     * Listens to a topic.
     * @param onData called with the topic and the message; the library's own callbacks get the message alone
     * @returns what `unsubscribe` takes
     */
    subscribe<F extends AnyFunction>(
      topic: string,
      onData: ((topic: string, message: unknown) => void) | UntypedFunction<F>,
      scope?: object | null,
      onComplete?: (subscriptionId: string, success: boolean, errorCode?: string) => void,
      subscriberData?: unknown
    ): string;
    /** Ends a subscription. @param subscriptionId what `subscribe` returned */
    unsubscribe(subscriptionId: string): void;
    /** Sends `message` to every listener of `topic`. */
    publish(topic: string, message: unknown): void;
    /** Returns whether the gadget is connected to the hub. Part of OpenAjax. */
    isConnected(): boolean;
    /** Returns the id of this client of the hub. Part of OpenAjax. */
    getClientID(): string;
  }
  const Hub: Hub;

  /** Settings of the hub client, to be made while the gadget's scripts run. */
  const HubSettings: {
    /** Set it to start the gadget: Hub is usable from then on. */
    onConnect: ((hub?: Hub, success?: boolean, errorCode?: string) => void) | null;
    /** Settings of OpenAjax for the client, made by the container. */
    params?: object;
  };

  /**
   * Requests through the container.
   * See https://developer.cisco.com/docs/finesse/apis-available-to-gadget-javascript
   */
  namespace io {
    /**
     * Sends a request to any host, through the container.
     * @param url absolute
     * @param params by `RequestParameters`
     */
    function makeRequest<F extends AnyFunction>(
      url: string,
      callback: ((response: Response) => void) | UntypedFunction<F>,
      params?: RequestParams
    ): void;
    /** URL-encodes the fields of an object, as in `a=1&b=2`. */
    function encodeValues<V extends { [Name in keyof V]: string }>(fields: V): string;
    /** Returns the address that leads to `url` through the container's proxy. */
    function getProxyUrl(url: string): string;

    /** What a request answers. */
    interface Response {
      /** HTTP status. */
      rc: number;
      /** The body; empty without one. */
      text: string;
      /** The body by content type: text, DOM, or parsed JSON. */
      data?: unknown;
      /** Empty when all went well. */
      errors?: string[];
      /** By lower-case name. */
      headers?: { [name: string]: string[] };
    }
    /** Parameters by the names in `RequestParameters`. */
    interface RequestParams {
      METHOD?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | (string & {});
      CONTENT_TYPE?: 'TEXT' | 'DOM' | 'JSON' | 'FEED' | (string & {});
      /** The body. */
      POST_DATA?: string;
      /** Texts by name. */
      HEADERS?: object;
      AUTHORIZATION?: 'NONE' | 'SIGNED' | 'OAUTH' | (string & {});
      /** Seconds the container may answer from its cache; 0 to always ask. */
      REFRESH_INTERVAL?: number;
      /** `"true"` to get the answer's headers. */
      GET_FULL_HEADERS?: 'true' | 'false' | boolean;
      /** Of a feed: how many entries. */
      NUM_ENTRIES?: number | string;
      /** Of a feed: whether with summaries. */
      GET_SUMMARIES?: 'true' | 'false' | boolean;
      /** With OAUTH: the service in the gadget XML. */
      OAUTH_SERVICE_NAME?: string;
      /** With OAUTH: the token in the gadget XML. */
      OAUTH_TOKEN_NAME?: string;
      /** With OAUTH: whether a token is to be used, such as `if_available`. */
      OAUTH_USE_TOKEN?: string;
    }

    /** Names of the parameters. */
    const RequestParameters: {
      readonly METHOD: 'METHOD';
      readonly CONTENT_TYPE: 'CONTENT_TYPE';
      readonly POST_DATA: 'POST_DATA';
      readonly HEADERS: 'HEADERS';
      readonly AUTHORIZATION: 'AUTHORIZATION';
      readonly REFRESH_INTERVAL: 'REFRESH_INTERVAL';
      readonly GET_FULL_HEADERS: 'GET_FULL_HEADERS';
      readonly NUM_ENTRIES: 'NUM_ENTRIES';
      readonly GET_SUMMARIES: 'GET_SUMMARIES';
    };
    /** Values of METHOD. */
    const MethodType: { readonly GET: 'GET'; readonly POST: 'POST'; readonly PUT: 'PUT'; readonly DELETE: 'DELETE'; readonly HEAD: 'HEAD' };
    /** Values of CONTENT_TYPE: how `data` is parsed. */
    const ContentType: { readonly TEXT: 'TEXT'; readonly DOM: 'DOM'; readonly JSON: 'JSON'; readonly FEED: 'FEED' };
    /** Values of AUTHORIZATION. */
    const AuthorizationType: { readonly NONE: 'NONE'; readonly SIGNED: 'SIGNED'; readonly OAUTH: 'OAUTH' };
  }

  /**
   * The gadget's preferences and messages. Preferences are kept in the browser, where the user may drop them.
   * See https://developer.cisco.com/docs/finesse/gadget-preferences
   */
  class Prefs {
    constructor(moduleId?: string);
    /** Returns a preference; empty without one. */
    getString(name: string): string;
    /** Returns a preference as an integer; 0 without one. */
    getInt(name: string): number;
    /** Returns a preference as a number; 0 without one. */
    getFloat(name: string): number;
    /** Returns a preference as a truth value; false without one. */
    getBool(name: string): boolean;
    /** Returns a preference as a list. */
    getArray(name: string): string[];
    /** Returns a message of the gadget's message bundle; empty without one. */
    getMsg(name: string | null | undefined): string;
    /** Returns the country of the desktop, such as `US`. */
    getCountry(): string;
    /** Returns the language of the desktop, such as `en`. */
    getLang(): string;
    /** Returns the id of the gadget in its container. */
    getModuleId(): string;
    /** Writes a preference. Needs the feature `setprefs`. Pass text with special characters through `util.escapeString` first. */
    set(name: string, value: string | number | boolean): void;
    /** Writes a preference that is a list. Needs the feature `setprefs`. */
    setArray(name: string, values: (string | number)[]): void;
  }

  /** The gadget's frame. */
  namespace window {
    /** Sets the height of the gadget in pixels, as number or text. Without an argument, it fits the height to the content. */
    function adjustHeight(height?: number | string): void;
    /** Sets the title of the gadget. */
    function setTitle(title: string): void;
    /** Returns the size of the gadget's frame, in pixels. */
    function getViewportDimensions(): { width: number; height: number };
  }

  /** How the gadget is shown. Needs the feature `views`. */
  namespace views {
    /**
     * Asks for another view: `canvas` for the whole tab, any other name for the default view. The event `GADGET_VIEW_CHANGED_EVENT` of
     * ContainerServices follows.
     * See https://developer.cisco.com/docs/finesse/apis-available-to-gadget-javascript
     */
    function requestNavigateTo(view: 'canvas' | 'default' | (string & {}) | View): void;
    /** Returns the view the gadget is in. */
    function getCurrentView(): View;
    /** Returns the views the container has, by name. */
    function getSupportedViews(): { [name: string]: View };
    /** Returns the parameters that the view was opened with; empty at first. */
    function getParams(): { [name: string]: unknown };

    /** A view. */
    interface View {
      getName(): string;
    }
  }

  /** Helpers of all kinds. */
  namespace util {
    /** Returns the parameters of the gadget's frame; `url` among them is that of the gadget XML. */
    function getUrlParameters(): { [name: string]: string | undefined };
    /** Calls `callback` once the gadget has loaded. */
    function registerOnLoadHandler(callback: () => void): void;
    /** Returns the parameters of a feature that the gadget XML requires; `null` when it does not. */
    function getFeatureParameters(feature: string): { [name: string]: unknown } | null;
    /** Returns whether the gadget XML requires `feature`. */
    function hasFeature(feature: string): boolean;
    /** Escapes text for HTML. */
    function escapeString(text: string): string;
    /** Undoes `escapeString`. */
    function unescapeString(text: string): string;
  }

  /** JSON, from before browsers had it. */
  namespace json {
    /** Parses JSON. Returns `false` for text that is not JSON. */
    function parse(text: string): unknown;
    /** Returns a value as JSON. */
    function stringify(value: unknown): string;
  }

  /**
   * What shows while the gadget loads. Needs the feature `loadingindicator`.
   * See https://developer.cisco.com/docs/finesse/loading-indicator-feature
   */
  namespace loadingindicator {
    /** Shows the loading indicator again. */
    function showLoading(): void;
    /** Removes the loading indicator; for gadgets that require the feature with `manual-dismiss`. */
    function dismiss(): void;
  }
}
