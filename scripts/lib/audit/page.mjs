// Functions that run on the library's page. Each is sent there as text, so it cannot use anything else of this file.

/** Provides the minimum that the library needs from a gadget's page: preferences, a token and a hub that does nothing. */
export function standIns() {
  const authorization = btoa('1001:x');
  // 12.0 reads the preference `authorization`, 15.0 `credentials`.
  const texts = {
    authorization,
    credentials: authorization,
    host: 'finesse.invalid',
    restHost: 'finesse.invalid',
    systemAuthMode: 'NON_SSO'
  };
  // The token of single sign-on; with it the configuration has the names of both ways of signing in.
  sessionStorage.setItem('ssoTokenObject', JSON.stringify({ token: 'x' }));
  class Prefs {
    getString(name) {
      return texts[name] ?? 'x';
    }
    getInt() {
      return 1;
    }
    getBool() {
      return false;
    }
    getMsg() {
      return '';
    }
    set() {}
  }
  const nothing = () => undefined;
  window.gadgets = {
    Prefs,
    Hub: { subscribe: () => '1', unsubscribe: nothing, publish: nothing },
    HubSettings: {},
    io: { makeRequest: nothing, RequestParameters: {}, MethodType: {}, ContentType: {}, AuthorizationType: {} },
    json: { parse: JSON.parse, stringify: JSON.stringify },
    util: { getUrlParameters: () => ({}), registerOnLoadHandler: nothing },
    window: { adjustHeight: nothing, setTitle: nothing }
  };
}

/** Whether the library has loaded completely. */
export function isWhole() {
  return Boolean(window.finesse?.restservices?.RestBase && window.finesse.clientservices?.ClientServices);
}

/** Calls `ClientServices.init`, which alone sets some names of the configuration. Its errors do not matter: there is no server. */
export function initialise() {
  try {
    window.finesse.clientservices.ClientServices.init(window.finesse.gadget.Config);
  } catch {
    // Only the names count, and they are set before the error.
  }
}

/** @returns {Record<string, object>} the public names of `window.finesse`, in the form that surface.mjs describes */
export function collect(configuration) {
  const names = {};
  const classes = new Map();
  const open = [];
  const isPublic = (name) => name[0] !== '_';
  // Properties that every function has, or that the vendor's class helper adds.
  const plumbing = ['length', 'name', 'prototype', 'arguments', 'caller', 'extend'];

  function isClass(value) {
    if (!value.prototype) return false;
    return (
      typeof value.extend === 'function' ||
      Object.getPrototypeOf(value.prototype) !== Object.prototype ||
      Object.getOwnPropertyNames(value.prototype).some((name) => name !== 'constructor')
    );
  }

  function kindOf(value) {
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'array';
    if (value instanceof RegExp) return 'regexp';
    return typeof value;
  }

  function visit(path, value, changes) {
    if (typeof value === 'function') visitFunction(path, value);
    else if (kindOf(value) === 'object') visitObject(path, value);
    // A boolean may change. A text or number outside of the configuration is a constant.
    else if (!changes && (typeof value === 'string' || typeof value === 'number')) names[path] = { kind: 'constant', value };
    else names[path] = { kind: kindOf(value) };
  }

  function visitObject(path, value) {
    names[path] = { kind: 'object' };
    // Elements and jQuery objects are not the library's own. An object inside itself was visited already.
    if (value instanceof Node || value === window || 'jquery' in value || open.includes(value)) return;
    open.push(value);
    const members = [];
    for (const name in value) if (isPublic(name) && name !== 'constructor') members.push(name);
    for (const name of members.sort()) visit(`${path}.${name}`, value[name], configuration.includes(path));
    open.pop();
  }

  function visitFunction(path, value) {
    if (!isClass(value)) {
      names[path] = { kind: 'function', arity: value.length };
      return;
    }
    if (!classes.has(value)) classes.set(value, path);
    names[path] = { kind: 'class' };
    for (const name of Object.getOwnPropertyNames(value.prototype).filter(isPublic).sort()) {
      if (name === 'constructor') continue;
      const { value: member } = Object.getOwnPropertyDescriptor(value.prototype, name);
      names[`${path}#${name}`] = typeof member === 'function' ? { kind: 'function', arity: member.length } : { kind: kindOf(member) };
    }
    for (const name of Object.getOwnPropertyNames(value).filter(isPublic).sort())
      if (!plumbing.includes(name)) visit(`${path}.${name}`, value[name], false);
  }

  visit('finesse', window.finesse, false);
  for (const [value, path] of classes) {
    const base = classes.get(Object.getPrototypeOf(value.prototype)?.constructor);
    if (base) names[path].extends = base;
  }
  return names;
}
