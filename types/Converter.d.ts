declare namespace finesse {
  /**
   * The library's own XML parser and writer. Not documented; in every release seen. Prefer `utilities.Utilities.xml2JsObj` and
   * `js2xml`, which are.
   */
  interface Converter {
    /**
     * Turns a parsed document, or an element of one, into JSON text. Leaves become strings, empty elements `null`, attributes `@name`. A
     * repeated element becomes an array, a single one does not.
     *
     * @param xml a node, as from `DOMParser`
     * @param tab what to indent with, `''` for none; without it the text `undefined` is put into the JSON
     * @throws string (no Error) when `xml` is no document or element, such as XML as text
     */
    xml2json(xml: Document | Element, tab: string): string;
    /**
     * Turns an object into XML text: by root element, attributes as `@name`. Nothing is escaped: `&` and `<` in a value break the XML.
     *
     * @param tab what to indent with; `''` for none
     */
    json2xml(object: object, tab: string): string;
  }

  const Converter: Converter;
}
