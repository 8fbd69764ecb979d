declare namespace finesse.utilities {
  /** The members of `Utilities` that are about text, XML and addresses. */
  interface TextUtilities {
    /** The text, or an empty one. Since 10.0(1). */
    convertNullToEmptyString(text: string | null | undefined): string;
    /** Without white space at both ends. @throws TypeError for what is no text */
    trim(text: string): string;
    /** Without spaces. */
    removeSpaces(text: string): string;
    /** With each space replaced by one at which no line breaks (U+00A0). */
    escapeSpaces(text: string): string;
    /** A number with two digits at least. Since 9.1(1). Not documented. */
    pad(value: number): string;
    /** A number with `width` digits at least. Since 10.5(1). */
    padWithWidth(value: number, width: number): string;
    /** Puts arguments in the place of `{0}`, `{1}` …; one without an argument stays. Not documented; seen in 12.0(1) and 15.0(1). */
    formatString(format: string, ...args: (string | number)[]): string;
    /** HTML that breaks long words. Not escaped. Since 9.1(1). Not documented. */
    addWordWrapping(text: string): string;
    /** In Base64. */
    b64Encode(text: string): string;
    /** From Base64. */
    b64Decode(text: string): string;

    /** Escapes `&`, `<` and `>` when `makeEntityRefs`, else undoes it. Not documented. */
    translateHTMLEntities(text: string, makeEntityRefs?: boolean): string;
    /** As `translateHTMLEntities`, with both quotes too. Since 10.0(1). Not documented. */
    translateXMLEntities(text: string, makeEntityRefs?: boolean): string;
    /** Parses XML: leaves are text, empty elements `null`, attributes `@name`, one child is not wrapped in an array. Since 10.0(1). Not documented. */
    xml2js(xml: string): { [root: string]: unknown };
    /** As `xml2js`, by an older parser. Not documented. */
    xml2JsObj(xml: string): { [root: string]: unknown };
    /** An XML document as JSON. Not documented. @param tab indent; none by default */
    xml2json(xml: Document | Element, tab?: string): string;
    /** Writes what `xml2js` reads. It does not escape: `&` and `<` in a value break the result. Since 10.0(1). Not documented. */
    js2xml(object: object): string;
    /** The members of `object` that begin with `@`, as attributes. Since 10.0(1). Not documented. */
    js2xmlAtt(object: object): string;
    /** Whether `object` has nothing but attributes. Since 10.0(1). Not documented. */
    js2xmlObjIsEmpty(object: object): boolean;
    /** As `js2xml`. Not documented. @param escape escapes the values, unlike `js2xml` */
    json2xml(object: object, escape?: boolean): string;
    /** The browser's `JSON`, or what stands in for it. Since 10.0(1). Not documented. */
    getJSONParser(): JSON;

    /** Value of a parameter in a query string; empty without one. Since 10.5(1). */
    getParameterByName(query: string, name: string): string;
    /** Value of a parameter in the query of an address, the page's by default; empty without one. Seen in 12.0(1) and 15.0(1). */
    getQueryString(field: string, url?: string): string;
    /** Host of an address, without scheme, port and path. Seen in 12.0(1) and 15.0(1). */
    extractHostname(url: string): string;
    /** A node of the notification service with the characters escaped that it cannot hold. Seen in 12.0(1) and 15.0(1). */
    encodeNodeName(node: string): string;
    /** Whether `url` has a scheme. Not documented; seen in 15.0(1), absent in 12.0(1). */
    isAbsoluteUrl(url: string): boolean;
    /** The last two names of the page's host: `example.com`. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getSecondLevelDomain(): string;
    /** `host` from its first dot on: `.example.com`; the whole where it has none. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getRootDomain(host: string): string;
    /**
     * Where the page itself came by HTTPS, sets `restScheme` and `localhostPort` of `config`. Not documented; seen in 12.0(1) and 15.0(1).
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
