// A frame whose engine has nothing but ES5: every later global and member is taken away, by the list that scripts/lib/es5-names.mjs derives.
type Names = Record<string, { own: string[]; prototype: string[] | null }>;
type Realm = Window & Record<string, unknown>;

/** What the script may find on a page, beside the language. */
const PAGE = ['window', 'document', 'location', 'top', 'self', 'parent', 'frames', 'console', 'setTimeout', 'clearTimeout'];
/** The engine's own ES5 functions read these of a RegExp, so they have to stay. */
const READ_BY_THE_ENGINE = ['flags', 'hasIndices', 'unicode', 'unicodeSets', 'sticky', 'dotAll'];
const SCRIPT_NAME = 'script-in-the-es5-engine.js';

export interface ES5Engine {
  readonly realm: Realm;
  run(text: string): void;
  /** The names taken away, as "Array.prototype.includes". */
  readonly removed: string[];
  /** Objects of the page's own engine come with its members: who of the script used one that ES5 does not have. */
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
    // All prototypes but the last, which is Object's: typed arrays have one more of their own.
    for (let object = made; object && prototype; object = Object.getPrototypeOf(object) as object | undefined) {
      if (object === (realm['Object'] as ObjectConstructor).prototype && name !== 'Object') break;
      strip(object, `${name}.prototype`, prototype);
    }
  }
  const page = realm as unknown as object;
  strip(page, 'window', [...Object.keys(names), ...PAGE, 'undefined']);
  return removed;

  function strip(object: object, name: string, keep: string[]): void {
    // Of what can be called, `length` and `prototype` are ES5 and cannot go; the rest of a member that stays, stays.
    for (const key of Object.getOwnPropertyNames(object)) {
      if (keep.includes(key) || key === 'constructor' || key === 'length' || READ_BY_THE_ENGINE.includes(key)) continue;
      if (Reflect.deleteProperty(object, key)) removed.push(`${name}.${key}`);
    }
  }
}

/** Until it is ended, a member of our own engine that ES5 does not have writes down when the script calls it. */
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
          // ES5 in here: this stands in for what it would else call.
          const lines = String(new Error().stack).split('\n');
          // Firefox writes the frames only.
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
