/** The methods of `new gadgets.Prefs()`. A name that is not set has the value '' or 0. */
export interface Prefs {
  getString(name: string): string;
  getInt(name: string): number;
  getFloat(name: string): number;
  getBool(name: string): boolean;
  getArray(name: string): string[];
  getMsg(name: string): string;
  getMsgFormatted(name: string, value: string): string;
  getLang(): string;
  getCountry(): string;
  getModuleId(): string;
  set(name: string, value: string | number | boolean, ...more: (string | number | boolean)[]): void;
  setArray(name: string, value: string[]): void;
  dump(): Record<string, string>;
}

/** @param values `set` changes this object, so the caller sees what the gadget has set. */
export function createPrefs(values: Record<string, string>, messages: Record<string, string>, page: Window): Prefs {
  const read = (name: string): string => values[name] ?? '';
  const number = (value: number): number => (Number.isNaN(value) ? 0 : value);
  return {
    getString: read,
    getInt: (name) => number(parseInt(read(name), 10)),
    getFloat: (name) => number(parseFloat(read(name))),
    getBool: (name) => read(name) === 'true' || parseInt(read(name), 10) > 0,
    getArray: (name) => (read(name) === '' ? [] : read(name).split('|').map(unescapeBar)),
    getMsg: (name) => messages[name] ?? '',
    getMsgFormatted: (name, value) => (messages[name] ?? '').replace(/<ph.*?\/ph>|<ph[^>]*\/>/s, () => value),
    getLang: () => read('language'),
    getCountry: () => read('country'),
    getModuleId: () => new URLSearchParams(page.location.search).get('mid') ?? '0',
    set(...pairs) {
      for (let index = 0; index + 1 < pairs.length; index += 2) {
        const value = pairs[index + 1];
        // Libraries before 10.6 set "authorization" from a cookie of the desktop. Without a cookie that is null, which must not replace the credentials.
        if (value !== null && value !== undefined) values[String(pairs[index])] = String(value);
      }
    },
    setArray: (name, value) => {
      values[name] = value.map((item) => item.replace(/\|/g, '%7C')).join('|');
    },
    dump: () => ({ ...values })
  };
}

/** A bar separates the items of a list, so a bar inside an item is escaped. */
function unescapeBar(item: string): string {
  return item.replace(/%7C/g, '|');
}
