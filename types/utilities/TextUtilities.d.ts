declare namespace finesse.utilities {
  /** The members of `Utilities` that are about text, XML and addresses. */
  interface TextUtilities {
    /** Returns the text; an empty one for `null`. Since 10.0(1). */
    convertNullToEmptyString(text: string | null | undefined): string;
    /** Returns a text without white space at both ends. @throws TypeError for a value that is not text */
    trim(text: string): string;
    /** Returns a text without its spaces. */
    removeSpaces(text: string): string;
    /** Returns a text with each space replaced by a no-break space (U+00A0). */
    escapeSpaces(text: string): string;
    /** Returns a number with two digits at least. Since 9.1(1). Not documented. */
    pad(value: number): string;
    /** Returns a number with `width` digits at least. Since 10.5(1). */
    padWithWidth(value: number, width: number): string;
    /** Replaces `{0}`, `{1}` … by the arguments. A placeholder without an argument stays. Not documented; seen in 12.0(1) and 15.0(1). */
    formatString(format: string, ...args: (string | number)[]): string;
    /** Returns HTML that breaks long words. It does not escape the text. Since 9.1(1). Not documented. */
    addWordWrapping(text: string): string;
    /** Encodes text in Base64. */
    b64Encode(text: string): string;
    /** Decodes text from Base64. */
    b64Decode(text: string): string;

    /** Escapes `&`, `<` and `>` if `makeEntityRefs` is true, else undoes it. Not documented. */
    translateHTMLEntities(text: string, makeEntityRefs?: boolean): string;
    /** Does the same as `translateHTMLEntities`, for both quotes too. Since 10.0(1). Not documented. */
    translateXMLEntities(text: string, makeEntityRefs?: boolean): string;
    /**
     * Parses XML. Leaves become text, empty elements `null`, attributes `@name`. A single child is not in an array. Since 10.0(1). Not
     * documented.
     */
    xml2js(xml: string): { [root: string]: unknown };
    /** Does the same as `xml2js`, with an older parser. Not documented. */
    xml2JsObj(xml: string): { [root: string]: unknown };
    /** Returns an XML document as JSON. Not documented. @param tab indent; none by default */
    xml2json(xml: Document | Element, tab?: string): string;
    /**
     * Turns an object into XML, in the form that `xml2js` reads. It does not escape: `&` and `<` in a value break the result. Since
     * 10.0(1). Not documented.
     */
    js2xml(object: object): string;
    /** Returns the members of `object` that begin with `@`, as attributes. Since 10.0(1). Not documented. */
    js2xmlAtt(object: object): string;
    /** Returns whether `object` has nothing but attributes. Since 10.0(1). Not documented. */
    js2xmlObjIsEmpty(object: object): boolean;
    /** Does the same as `js2xml`. Not documented. @param escape escapes the values, unlike `js2xml` */
    json2xml(object: object, escape?: boolean): string;
    /** Returns the browser's `JSON`, or a replacement. Since 10.0(1). Not documented. */
    getJSONParser(): JSON;

    /** Returns the value of a parameter in a query string; empty without one. Since 10.5(1). */
    getParameterByName(query: string, name: string): string;
    /**
     * Returns the value of a parameter in the query of an address, the page's by default; empty without one. Seen in 12.0(1) and 15.0(1).
     */
    getQueryString(field: string, url?: string): string;
    /** Returns the host of an address, without scheme, port and path. Seen in 12.0(1) and 15.0(1). */
    extractHostname(url: string): string;
    /**
     * Returns the name of a node of the notification service, with the characters escaped that it must not have. Seen in 12.0(1) and
     * 15.0(1).
     */
    encodeNodeName(node: string): string;
    /** Returns whether `url` has a scheme. Not documented; seen in 15.0(1), absent in 12.0(1). */
    isAbsoluteUrl(url: string): boolean;
    /** Returns the last two names of the page's host: `example.com`. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getSecondLevelDomain(): string;
    /**
     * Returns `host` from its first dot on, such as `.example.com`; the whole text if it has no dot. Not documented; seen in 15.0(1),
     * absent in 12.0(1).
     */
    getRootDomain(host: string): string;
    /**
     * Sets `restScheme` and `localhostPort` of `config`, if the page was loaded by HTTPS. Not documented; seen in 12.0(1) and 15.0(1).
     * @returns `config` itself
     */
    setSchemeAndPortForHttps<T extends { restScheme?: string; localhostPort?: string | number }>(config: T): T;

    /** Used by `translateXMLEntities`, as are those below. Since 10.0(1). Not documented. */
    readonly ampRegEx: RegExp;
    readonly ampEntityRefRegEx: RegExp;
    readonly ltRegEx: RegExp;
    readonly ltEntityRefRegEx: RegExp;
    readonly gtRegEx: RegExp;
    readonly gtEntityRefRegEx: RegExp;
    readonly xmlSpecialCharRegEx: RegExp;
    readonly entityRefRegEx: RegExp;
  }
}
