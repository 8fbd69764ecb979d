declare namespace finesse.utilities {
  /**
   * The library's XML parser. This is one object, not a class: never use `new`. Not documented. It takes well-formed XML only: with text
   * that is none that of 10.6(1) never returns.
   *
   * Since 10.6(1).
   */
  interface SaxParser {
    /** Reads `xml` and calls `callback` for each element, text and attribute. */
    parse(xml: string, callback: SaxCallback): void;
  }

  const SaxParser: SaxParser;

  /** What `SaxParser.parse` calls: with the name of an element, its text, or an attribute. */
  type SaxCallback = (event: SaxEvent, data: string | { name: string; value: string }) => void;

  /** What `SaxParser.parse` finds. */
  type SaxEvent = 'StartElement' | 'Attribute' | 'Text' | 'EndElement' | (string & {});
}
