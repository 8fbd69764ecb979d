// Creates a frame whose engine has only ES5. It removes every later global and member, by the list of scripts/lib/es5-names.mjs.
type Names = Record<string, { own: string[]; prototype: string[] | null }>;
type Realm = Window & Record<string, unknown>;

/** The globals of a page that a script may use besides the language. */
const PAGE = ['window', 'document', 'location', 'top', 'self', 'parent', 'frames', 'console', 'setTimeout', 'clearTimeout'];
/** The engine's own ES5 functions read these properties of a RegExp, so they stay. */
const READ_BY_THE_ENGINE = ['flags', 'hasIndices', 'unicode', 'unicodeSets', 'sticky', 'dotAll'];
const SCRIPT_NAME = 'script-in-the-es5-engine.js';

export interface ES5Engine {
  readonly realm: Realm;
  run(text: string): void;
  /** The removed names, such as "Array.prototype.includes". */
  readonly removed: string[];
  /** Calls by the script of members that ES5 lacks, on objects that belong to the page's own engine. */
  readonly trespasses: string[];
  dispose(): void;
}

export function openES5Engine(): ES5Engine {
  const names = (window as unknown as { __es5Names__: Names }).__es5Names__;
  const frame = document.body.appendChild(document.createElement('iframe'));
  const realm = frame.contentWindow as Realm;
  const removed = restrict(realm, names);
  const trespasses: string[] = [];
  const release = guard(names, trespasses);
  return {
    realm,
    removed,
    trespasses,
    run(text) {
      const script = realm.document.createElement('script');
      script.text = `${text}\n//# sourceURL=${SCRIPT_NAME}`;
      realm.document.head.appendChild(script);
    },
    dispose() {
      release();
      frame.remove();
    }
  };
}

function restrict(realm: Realm, names: Names): string[] {
  const removed: string[] = [];
  const constructors = Object.keys(names).map((name) => [name, realm[name] as object] as const);
  for (const [name, value] of constructors) {
    const { own, prototype } = names[name]!;
    strip(value, name, own);
    const made = (value as { prototype?: object }).prototype;
    // All prototypes except Object's, which is the last. Typed arrays have a further one.
    for (let object = made; object && prototype; object = Object.getPrototypeOf(object) as object | undefined) {
      if (object === (realm['Object'] as ObjectConstructor).prototype && name !== 'Object') break;
      strip(object, `${name}.prototype`, prototype);
    }
  }
  const page = realm as unknown as object;
  strip(page, 'window', [...Object.keys(names), ...PAGE, 'undefined']);
  return removed;

  function strip(object: object, name: string, keep: string[]): void {
    // The `length` and `prototype` of functions are ES5 and cannot be deleted. A member that stays keeps all of its own.
    for (const key of Object.getOwnPropertyNames(object)) {
      if (keep.includes(key) || key === 'constructor' || key === 'length' || READ_BY_THE_ENGINE.includes(key)) continue;
      if (Reflect.deleteProperty(object, key)) removed.push(`${name}.${key}`);
    }
  }
}

/** Until the returned function is called, records calls by the script of members in our own engine that ES5 lacks. */
function guard(names: Names, trespasses: string[]): () => void {
  const undo: (() => void)[] = [];
  for (const [name, { prototype }] of Object.entries(names)) {
    const object = (window as unknown as Record<string, { prototype?: object }>)[name]?.prototype;
    if (!object || !prototype) continue;
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      const original = descriptor.value as unknown;
      if (prototype.includes(key) || key === 'constructor' || typeof original !== 'function') continue;
      Object.defineProperty(object, key, {
        ...descriptor,
        value(this: unknown, ...args: unknown[]) {
          // Uses only ES5 itself, because it replaces the later members.
          const lines = String(new Error().stack).split('\n');
          // Firefox writes only the frames, without the error's message.
          const caller = lines[/^Error/.test(lines[0]!) ? 2 : 1];
          if (caller !== undefined && caller.indexOf(SCRIPT_NAME) >= 0) trespasses.push(`${name}.prototype.${key} ${caller.trim()}`);
          return (original as (...of: unknown[]) => unknown).apply(this, args);
        }
      });
      undo.push(() => Object.defineProperty(object, key, descriptor));
    }
  }
  return () => undo.forEach((restore) => restore());
}
