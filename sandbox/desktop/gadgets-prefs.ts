/** What `new gadgets.Prefs()` offers. A name that is not set reads as '' or 0. */
export interface Prefs {
  getString(name: string): string;
  getInt(name: string): number;
  getFloat(name: string): number;
  getBool(name: string): boolean;
  getArray(name: string): string[];
  getMsg(name: string): string;
  getLang(): string;
  getCountry(): string;
  getModuleId(): string;
  set(name: string, value: string | number | boolean): void;
  setArray(name: string, value: string[]): void;
}

export function createPrefs(values: Record<string, string>, messages: Record<string, string>, page: Window): Prefs {
  const read = (name: string): string => values[name] ?? '';
  const number = (value: number): number => (Number.isNaN(value) ? 0 : value);
  return {
    getString: read,
    getInt: (name) => number(parseInt(read(name), 10)),
    getFloat: (name) => number(parseFloat(read(name))),
    getBool: (name) => read(name) === 'true' || parseInt(read(name), 10) > 0,
    getArray: (name) => (read(name) === '' ? [] : read(name).split('|')),
    getMsg: (name) => messages[name] ?? '',
    getLang: () => read('language'),
    getCountry: () => read('country'),
    getModuleId: () => new URLSearchParams(page.location.search).get('mid') ?? '0',
    set: (name, value) => {
      values[name] = String(value);
    },
    setArray: (name, value) => {
      values[name] = value.join('|');
    }
  };
}
