import { callGadget } from './gadget-errors.js';

/** `gadgets.util`. */
export interface Util {
  getUrlParameters(url?: string): Record<string, string>;
  registerOnLoadHandler(handler: () => void): void;
  escapeString(text: string): string;
  unescapeString(text: string): string;
  escape(value: unknown, escapeObjects?: boolean): unknown;
  hasFeature(name: string): boolean;
  getFeatureParameters(name: string): Record<string, string> | null;
  makeClosure(scope: object, callback: (...args: unknown[]) => unknown, ...args: unknown[]): (...rest: unknown[]) => unknown;
  makeEnum(values: string[]): Record<string, string>;
  attachBrowserEvent(element: EventTarget, name: string, callback: EventListener, useCapture?: boolean): void;
  removeBrowserEvent(element: EventTarget, name: string, callback: EventListener, useCapture?: boolean): void;
}

/** @param features By name. `null` means all features. */
export function createUtil(page: Window, features: Record<string, Record<string, string>> | null): Util {
  return {
    getUrlParameters: (url) => Object.fromEntries(new URLSearchParams(url === undefined ? page.location.search : queryOf(url))),
    registerOnLoadHandler(handler) {
      // Shindig calls them at the end of the body, before pictures and style sheets have arrived.
      if (page.document.readyState === 'loading') page.document.addEventListener('DOMContentLoaded', () => callGadget(page, handler));
      else setTimeout(() => callGadget(page, handler), 0);
    },
    escapeString: (text) => text.replace(/[\n\r<>"'\\]/g, (character) => `&#${character.charCodeAt(0)};`),
    unescapeString: (text) => text.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code))),
    escape(value, escapeObjects) {
      if (typeof value === 'string') return this.escapeString(value);
      if (Array.isArray(value)) return value.map((item) => this.escape(item, escapeObjects));
      if (typeof value !== 'object' || value === null || !escapeObjects) return value;
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [this.escapeString(name), this.escape(item, true)]));
    },
    hasFeature: (name) => features === null || name in features || name === 'core',
    getFeatureParameters: (name) => features?.[name] ?? null,
    makeClosure:
      (scope, callback, ...args) =>
      (...rest) =>
        callback.apply(scope, [...args, ...rest]),
    makeEnum: (values) => Object.fromEntries(values.map((value) => [value, value])),
    attachBrowserEvent: (element, name, callback, useCapture) => element.addEventListener(name, callback, useCapture),
    removeBrowserEvent: (element, name, callback, useCapture) => element.removeEventListener(name, callback, useCapture)
  };
}

function queryOf(url: string): string {
  return url.replace(/^[^?]*\??/, '').replace(/#.*$/, '');
}
