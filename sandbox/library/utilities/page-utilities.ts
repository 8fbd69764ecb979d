import { profile } from '../internal/profile.js';
import { gadgets } from '../internal/host.js';

// The members of finesse.utilities.Utilities that are about the page and the browser.

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false; // The browser keeps nothing for this page.
  }
}

function cookies(): { key: string; value: string }[] {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((entry) => {
      const [key = '', value = ''] = entry.split(/=(.*)/s);
      return { key, value };
    });
}

interface AuthConfig {
  systemAuthMode?: string;
  authorization?: string;
  authToken?: string;
}

export const pageUtilities = {
  adjustGadgetHeight: (): void => gadgets().window?.adjustHeight(),
  /** Once: at the first turn in which the gadget has a size. */
  onGadgetFirstVisible(callback: () => void): void {
    const observer = new ResizeObserver(() => {
      if (document.documentElement.clientWidth === 0) return;
      observer.disconnect();
      callback();
    });
    observer.observe(document.documentElement);
  },

  getDOMStoreItem: (key: string): string | null => localStorage.getItem(key),
  setDOMStoreItem: (key: string, value: string): boolean => attempt(() => localStorage.setItem(key, value)),
  removeDOMStoreItem: (key: string): boolean => attempt(() => localStorage.removeItem(key)),
  clearDOMStore: (): boolean => attempt(() => localStorage.clear()),

  addCookie(key: string, value: string, days: number | undefined, domain: string | undefined): void {
    const expires = days ? `; expires=${new Date(Date.now() + days * 86_400_000).toUTCString()}` : '';
    document.cookie = `${key}=${value}${expires}; path=/${domain ? `; domain=${domain}` : ''}`;
  },
  getCookie: (key: string): string | null => cookies().find((cookie) => cookie.key === key)?.value ?? null,
  getCookieEntriesThatStartsWith: (prefix: string): { key: string; value: string }[] =>
    cookies().filter(({ key }) => key.startsWith(prefix)),
  deleteCookie(key: string, domain: string | undefined): void {
    this.addCookie(key, '', -1, domain);
  },

  receiveMessage(callback: (event: MessageEvent) => void, origin: string | undefined): (event: MessageEvent) => void {
    if (typeof callback !== 'function') throw new Error('handler must be a function');
    const listener = (event: MessageEvent): void => {
      if (!origin || event.origin === origin) callback(event);
    };
    window.addEventListener('message', listener);
    return listener;
  },
  sendMessage: (message: string, target: Window = window.parent, targetOrigin = '*'): void => target.postMessage(message, targetOrigin),

  downloadFile(url: string): void {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = url;
    document.body.append(frame);
  },
  measureText(text: string, fontFamily: string, fontSize: string): number {
    const span = document.createElement('span');
    span.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap';
    Object.assign(span.style, { fontFamily, fontSize });
    span.textContent = text;
    document.body.append(span);
    const { width } = span.getBoundingClientRect();
    span.remove();
    return Math.round(width);
  },
  getSanitizedUserAgentString: (): string => navigator.userAgent,
  isIEorEdge: (): boolean => /MSIE|Trident|Edge\//.test(navigator.userAgent),

  getAuthModes: (): Record<string, string> => ({
    SSO: 'SSO',
    NONSSO: 'NON_SSO',
    HYBRID: 'HYBRID',
    ...(profile.release === '12.0' ? {} : { FINESSE_TOKEN: 'FINESSE_TOKEN', WXCI: 'WXCI' })
  }),
  getAuthHeaderString({ systemAuthMode, authorization, authToken }: AuthConfig): string {
    if (systemAuthMode === 'SSO') return `Bearer ${authToken}`;
    if (systemAuthMode === 'NON_SSO') return `Basic ${authorization}`;
    throw new Error(`Unknown auth mode ${systemAuthMode}`);
  },
  getUserAuthString: (): string | null => sessionStorage.getItem('userFinesseAuth'),
  getAuthTokenObj: (): object | null => null,
  getToken: (): undefined => undefined,

  initializeSearchInput(
    input: HTMLInputElement | ArrayLike<HTMLInputElement>,
    changed: (event: Event) => void,
    delay: number,
    scope: object | null,
    placeholder: string
  ): void {
    const field = 'addEventListener' in input ? input : input[0];
    if (!field) return;
    let timer: number | undefined;
    field.placeholder = placeholder;
    field.addEventListener('input', (event) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => changed.call(scope, event), delay);
    });
  },
  showRetryModal: (_options: unknown): void => undefined,
  removeLogScheduleDataFromSession: (): void => undefined,
  removeScheduleLogDataForFailoverFromSession: (): void => undefined,
  disableTabStopForDojoFirebugIframe: (): void => undefined,
  renderDojoGridOffScreen: (grid: object): object => grid,
  setDojoButtonDisabledAttribute(button: { set?(name: string, value: boolean): void }, disabled: boolean): void {
    button.set?.('disabled', disabled);
  },
  DataTables: {
    createDataTable(_settings: object, _options: object): never {
      throw new Error('The sandbox has no DataTables: load the jQuery plug-in and use it directly.');
    }
  }
};
