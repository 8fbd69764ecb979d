declare namespace finesse.utilities {
  /**
   * Helpers of all kinds. This is one object, not a class: never use `new`. Where no release is named, a member is in every release seen:
   * 8.5(3) to 15.0(1).
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/utilities
   */
  interface Utilities extends TimeUtilities, TextUtilities, PageUtilities {
    /**
     * Returns the error type of a refused request, `HTTP` and the status when there is none, `undefined` when there are several errors. Not
     * documented, but Cisco's samples use it.
     */
    getErrCode(rsp: interfaces.Response): string | undefined;
    /** Returns the error data of a refused request, otherwise as `getErrCode`. Not documented. */
    getErrData(rsp: interfaces.Response): string | undefined;
    /** Returns the error message of a refused request, otherwise as `getErrCode`. Not documented; seen in 12.0(1) and 15.0(1). */
    getErrMessage(rsp: interfaces.Response): string | undefined;
    /**
     * Returns whether the request may be repeated so as to override a rule, as text, otherwise as `getErrCode`. Since 9.1(1). Not
     * documented.
     */
    getErrOverrideable(rsp: interfaces.Response): string | undefined;
    /** Returns the peripheral code behind a refused request. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getPeripheralErrorCode(rsp: interfaces.Response): string | undefined;

    /** Returns whether `value` is an array. */
    isArray(value: unknown): value is unknown[];
    /** Returns `value` if it is an array, else an array with it. Not documented. @throws TypeError for `undefined` and `null` */
    getArray<T>(value: T | T[]): T[];
    /**
     * Returns whether two objects have the same members with the same values. Members that are objects need a method `equals`.
     * @throws TypeError when there is none
     */
    getEquals(a: unknown, b: unknown): boolean;
    /**
     * Returns `handler` if it is a function or `undefined`. Cisco's samples use it.
     * @throws Error for anything else, `null` included
     */
    validateHandler<T extends gadgets.AnyFunction | undefined>(handler: T): T;
    /** Returns a random UUID. Not documented. */
    generateUUID(): string;
    /** Returns the last segment of a path; empty without one. Not documented. */
    getId(uri: string | null | undefined): string;
    /** Returns the order of two texts for `sort`, without regard to case. Since 9.1(1). Not documented. */
    caseInsensitiveSort(a: string | null | undefined, b: string | null | undefined): number;
    /** Bits of a number. Since 9.1(1). Not documented. */
    readonly bitMask: {
      /** Returns whether `bit` is set in `mask`. */
      isSet(mask: number, bit: number): boolean;
      /** Returns whether all of `bits` are set in `mask`. */
      all(mask: number, bits: number[]): boolean;
      /** Returns whether one of `bits` is set in `mask`. */
      any(mask: number, bits: number[]): boolean;
    };
    /**
     * Waits for jQuery's Deferreds. Pass them as separate arguments, not in an array. Since 10.5(1).
     * @returns a Deferred of jQuery's that is done when all are, and fails when one does
     */
    whenAllDone(...deferreds: { then(...callbacks: never[]): unknown }[]): AllDone;
    /** Calls `task` in a later turn of the event loop. Not documented; seen in 12.0(1) and 15.0(1). */
    executeAsync<T>(task: () => T): PromiseLike<T>;

    /** Returns the id and the password in `authorization` of `gadget.Config`. Not documented. @throws Error when it holds no colon */
    getCredentials(authorization: string): { id: string; password: string };
    /**
     * Returns the value of the header `Authorization` for requests of one's own: `Basic` or `Bearer`. Seen in 12.0(1) and 15.0(1).
     * @param config usually `gadget.Config`
     * @throws Error unless `config.systemAuthMode` is `SSO` or `NON_SSO`, or in 15.0(1) another one of `getAuthModes()` with a token
     */
    getAuthHeaderString(config: AuthHeaderConfig): string;
    /** Returns the bearer token of the signed-in user; with single sign-on. Seen in 12.0(1) and 15.0(1). */
    getToken(): string | null | undefined;
    /** Returns what the desktop keeps of the bearer token; `null` without single sign-on. Seen in 12.0(1) and 15.0(1). */
    getAuthTokenObj(): AuthToken | null;
    /** Returns what the desktop keeps of `id:password` in Base64; without single sign-on. Since 10.5(1). Not documented. */
    getUserAuthString(): string | null;
    /** Returns the ways to sign in, as `systemAuthMode` of `SystemInfo` and `gadget.Config` names them. Seen in 12.0(1) and 15.0(1). */
    getAuthModes(): AuthModes;

    /** Stages of the move to the other node; see `ContainerServices.Topics`. Seen in 15.0(1), absent in 12.0(1). */
    readonly MAINTENANCE_STATE: { readonly MIGRATING: 'MIGRATING'; readonly SCHEDULED: 'SCHEDULED' };
    /** What `DesktopCache` asks the desktop for. Not documented; seen in 15.0(1), absent in 12.0(1). */
    readonly IDB_ACTIONS: {
      readonly SAVE_OR_UPDATE: 'saveOrUpdate';
      readonly FETCH: 'fetch';
      readonly DELETE: 'delete';
      readonly CLEAR_ALL: 'clear';
    };
    /** Topics of the hub that `DesktopCache` uses. Not documented; seen in 15.0(1), absent in 12.0(1). */
    readonly IDB_TOPICS: { readonly REQUEST: 'finesse.idb.request'; readonly RESPONSE: 'finesse.idb.response' };
    /** Keys under which the desktop keeps things in the browser. Not documented; seen in 15.0(1), absent in 12.0(1). */
    readonly CONSTANTS: {
      readonly CACHED_REST_DATA: 'CACHED_REST_DATA';
      readonly RELOAD_OTHER_SIDE: 'RELOAD_OTHER_SIDE';
      readonly LOG_COLL_DATA: 'LOG_COLL_DATA';
      readonly CHANGED_LAYOUT_STRUCTURE: 'CHANGED_LAYOUT_STRUCTURE';
      readonly PREVIOUS_LAYOUT_HASH_ID: 'PREVIOUS_LAYOUT_HASH_ID';
      readonly PREVIOUS_CD_LAYOUT: 'PREVIOUS_CD_LAYOUT';
      readonly MESSAGES_DATA: 'MESSAGES_DATA';
      readonly USER_ID: 'USER_ID';
    };
  }

  const Utilities: Utilities;

  /** What `Utilities.getAuthHeaderString` reads. */
  interface AuthHeaderConfig {
    /** Decides which of the next two is sent. */
    systemAuthMode?: string;
    /** `id:password` in Base64. */
    authorization?: string;
    /** Bearer token. */
    authToken?: string;
  }

  /** What `Utilities.getAuthModes` returns. */
  interface AuthModes {
    SSO: 'SSO';
    NONSSO: 'NON_SSO';
    HYBRID: 'HYBRID';
    /** Seen in 15.0(1), absent in 12.0(1). */
    FINESSE_TOKEN?: 'FINESSE_TOKEN';
    /** Seen in 15.0(1), absent in 12.0(1). */
    WXCI?: 'WXCI';
  }

  /** What `Utilities.getAuthTokenObj` returns: what the desktop wrote. */
  interface AuthToken {
    token?: string;
    [name: string]: unknown;
  }

  /** What a gadget needs of the Deferred that `Utilities.whenAllDone` returns. */
  interface AllDone {
    /** Adds a callback for when all are done. */
    done(callback: () => void): this;
    /** Adds a callback for when one has failed. */
    fail(callback: (...reasons: unknown[]) => void): this;
    /** Adds a callback for either. */
    always(callback: (...reasons: unknown[]) => void): this;
    then(done: () => void, fail?: (...reasons: unknown[]) => void): unknown;
    state(): 'pending' | 'resolved' | 'rejected';
  }
}
