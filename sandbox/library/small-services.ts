// Namespaces of finesse.js that a gadget touches here and there.
import { ClientServices } from './clientservices/client-services.js';
import { textUtilities } from './utilities/text-utilities.js';

export const Converter = { xml2json: textUtilities.xml2json, json2xml: textUtilities.json2xml };

type SaxCallback = (event: string, data: string | { name: string; value: string }) => void;

export const SaxParser = {
  /** Tells elements, attributes and text in their order. */
  parse(xml: string, callback: SaxCallback): void {
    walk(new DOMParser().parseFromString(xml, 'text/xml').documentElement, callback);
  }
};

function walk(element: Element, callback: SaxCallback): void {
  callback('StartElement', element.nodeName);
  for (const { name, value } of Array.from(element.attributes)) callback('Attribute', { name, value });
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element, callback);
    else if (child.textContent) callback('Text', child.textContent);
  }
  callback('EndElement', element.nodeName);
}

let getMessage: ((key: string, ...args: unknown[]) => string) | undefined;

const noMessage = (key: string): string => key;

export const I18n = {
  setGetter(getter: (key: string) => string): void {
    getMessage = getter;
  },
  /** Until the container has said where the texts are, what comes back is no text but a function. */
  getString: (key: string): unknown => (getMessage ? getMessage(key) : noMessage)
};

/** Lines kept in the page; the sandbox's server has no log of its own to send them to. */
const lines: string[] = [];

export const FinesseLogger = {
  init: (): void => undefined,
  initSubscription: (_topics: unknown, _options: unknown): void => undefined,
  initLocalLog: (): void => undefined,
  localLog: (line: string): void => void lines.push(line),
  clear: (): void => void lines.splice(0),
  publish(_user: unknown, _options: unknown, callback: ((...result: unknown[]) => void) | undefined): void {
    lines.splice(0).forEach((line) => ClientServices.log(line));
    callback?.();
  },
  addLogDataToSessionStorage: (): void => undefined,
  setLogPostedFalse: (): void => undefined,
  logPostedOnOverloadSuccess: (): void => undefined,
  logPostedOnOverloadFailure: (_rsp: unknown): void => undefined,
  publishLocalStorageCompressedFile: (_user: unknown, _options: unknown, _callback: unknown): void => undefined,
  publishCompressedClientLog: (_user: unknown, _log: unknown, _options: unknown, _callback: unknown): void => undefined,
  formatXml: (xml: string): string => xml
};
