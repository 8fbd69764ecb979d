import { asArray, isXmlObject, objectToXml, xmlToObject, type XmlObject } from './xml.js';

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The part of finesse.utilities.Utilities that a Task Routing gadget touches. */
export const Utilities = {
  getArray<T>(value: T | T[] | null | undefined): T[] {
    return asArray(value);
  },

  isArray(value: unknown): boolean {
    return Array.isArray(value);
  },

  /** The last segment of an object's uri; '' without one. */
  getId(object: unknown): string {
    const uri = isXmlObject(object) ? object['uri'] : undefined;
    return typeof uri === 'string' ? uri.slice(uri.lastIndexOf('/') + 1) : '';
  },

  /** Version 4, from Math.random: 31 draws each, which whoever replaces Math.random can see. */
  generateUUID(): string {
    const digits = Array.from({ length: 31 }, () => Math.floor(Math.random() * 16));
    digits[15] = 8 + (digits[15]! % 4);
    const hex = digits.map((digit) => digit.toString(16)).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`, hex.slice(15, 19), hex.slice(19)].join('-');
  },

  currentTimeMillis(): number {
    return Date.now();
  },

  trim(text: string): string {
    return text.trim();
  },

  xml2JsObj(text: string): XmlObject {
    return xmlToObject(text);
  },

  xml2js(text: string): XmlObject {
    return xmlToObject(text);
  },

  js2xml(object: object): string {
    return objectToXml(object);
  },

  b64Encode(text: string): string {
    return btoa(text);
  },

  b64Decode(text: string): string {
    return atob(text);
  },

  convertNullToEmptyString(value: unknown): unknown {
    return value || '';
  },

  /** "mm:ss", or "hh:mm:ss" from an hour on. */
  buildTimeString(seconds: number): string {
    const hours = Math.floor(seconds / 3600);
    const rest = `${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`;
    return hours > 0 ? `${pad(hours)}:${rest}` : rest;
  },

  extractHostname(url: string): string {
    return new URL(url, window.location.href).hostname;
  },

  getParameterByName(name: string, url: string = window.location.href): string | null {
    return new URL(url, window.location.href).searchParams.get(name);
  }
};
