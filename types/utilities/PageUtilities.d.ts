declare namespace finesse.utilities {
  /** The members of `Utilities` that are about the page and the browser. */
  interface PageUtilities {
    /** Fits the height of the gadget to its content. Since 10.0(1). */
    adjustGadgetHeight(): void;
    /** Calls `callback` when the gadget becomes visible for the first time. Since 9.1(1). Not documented. */
    onGadgetFirstVisible(callback: () => void): void;

    /** Returns a value of the browser's local store; `null` without one. Not documented. */
    getDOMStoreItem(key: string): string | null;
    /** Saves a value in the browser's local store. Not documented. @returns whether that worked */
    setDOMStoreItem(key: string, value: string): boolean;
    /** Deletes a value from the browser's local store. Not documented. @returns whether that worked */
    removeDOMStoreItem(key: string): boolean;
    /** Deletes everything in the browser's local store, values of other gadgets included. Not documented. @returns whether that worked */
    clearDOMStore(): boolean;

    /**
     * Sets a cookie. Since 9.1(1). Not documented.
     * @param days it lasts; until the browser is closed without them
     * @param domain seen in 12.0(1) and 15.0(1)
     */
    addCookie(key: string, value: string, days?: number, domain?: string): void;
    /** Returns the value of a cookie; `null` without one. Since 9.1(1). Not documented. */
    getCookie(key: string): string | null;
    /** Returns the cookies whose names begin with `prefix`. Not documented; seen in 12.0(1) and 15.0(1). */
    getCookieEntriesThatStartsWith(prefix: string): { key: string; value: string }[];
    /** Deletes a cookie. Since 9.1(1). Not documented. @param domain seen in 12.0(1) and 15.0(1) */
    deleteCookie(key: string, domain?: string): void;

    /**
     * Listens to the window's messages. Not documented.
     * @param origin only those from there; without one from everywhere
     * @returns what was registered, for `removeEventListener`
     * @throws Error when `callback` is no function
     */
    receiveMessage(callback: (event: MessageEvent) => void, origin?: string): (event: MessageEvent) => void;
    /** Posts a message to a window, the parent by default. Not documented. */
    sendMessage(message: string, target?: { postMessage(message: string, targetOrigin: string): void }, targetOrigin?: string): void;

    /** Loads `url` in a hidden frame, so that the browser saves it. Since 9.1(1). Not documented. */
    downloadFile(url: string): void;
    /**
     * Returns the width of a text in pixels; in 12.0(1) it returned the width of the page. Since 10.0(1). Not documented.
     * @param fontSize a CSS length
     */
    measureText(text: string, fontFamily: string, fontSize: string): number;
    /** Returns the browser's user agent, fit for a log. Since 10.6(1). Not documented. */
    getSanitizedUserAgentString(): string;
    /** Returns whether the browser is one of Microsoft's. Not documented; seen in 15.0(1), absent in 12.0(1). */
    isIEorEdge(): boolean;

    /**
     * Turns a field into a search field, which calls back while the user types. Since 9.1(1). Not documented.
     * @param searchInput the field, or jQuery's object of it
     * @param callbackDelay milliseconds without a key
     */
    initializeSearchInput(
      searchInput: object,
      changeCallback: (...event: unknown[]) => void,
      callbackDelay: number,
      callbackScope: object | null,
      placeholderText: string
    ): void;
    /** Tables of the jQuery plug-in DataTables, which must be on the page. Not documented; seen in 12.0(1) and 15.0(1). */
    readonly DataTables: {
      createDataTable(settings: object, options: object): unknown;
    };
    /** Draws a grid of Dojo's before it is seen. Since 9.1(1). Not documented. */
    renderDojoGridOffScreen(grid: object): unknown;
    /** Disables or enables a button of Dojo's. Since 10.0(1). Not documented. */
    setDojoButtonDisabledAttribute(dojoButton: object, disabled?: boolean): void;
    /** Keeps the keyboard out of a frame that Dojo leaves. Not documented; seen in 12.0(1) and 15.0(1). */
    disableTabStopForDojoFirebugIframe(): void;

    /** Is for the desktop's own page only. Not documented; seen in 15.0(1), absent in 12.0(1). @throws TypeError in a gadget */
    showRetryModal(options: unknown): unknown;
    /** Is for the desktop's own log only. Not documented; seen in 15.0(1), absent in 12.0(1). */
    removeLogScheduleDataFromSession(): void;
    /** Is for the desktop's own log only. Not documented; seen in 15.0(1), absent in 12.0(1). */
    removeScheduleLogDataForFailoverFromSession(): void;
  }
}
