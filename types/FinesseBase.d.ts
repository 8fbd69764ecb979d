declare namespace finesse {
  /**
   * Base of all classes of the library, which are made with John Resig's `extend`. Gadgets need it only to derive classes of their own.
   * `class … extends` works too, but the library and old gadgets use `extend`.
   *
   * Since 8.5(3). No documentation page: known from run time.
   */
  abstract class FinesseBase {
    protected constructor();

    /**
     * Makes a subclass. `properties` become its prototype. A method that replaces one of the base class can call that one as `this._super`,
     * while it runs. Call the result with `new`.
     */
    static extend<T, P extends object>(
      this: { readonly prototype: T },
      properties: P & ThisType<P & T & FinesseBase.Super>
    ): FinesseBase.Subclass<P & T, P>;

    /**
     * Does the constructor's work: `new` calls it with its own arguments. Gadgets do not call it, but may override it in `extend`. Not
     * documented; seen in 12.0(1) and 15.0(1).
     */
    protected init(...args: never[]): void;
  }

  namespace FinesseBase {
    /** What a method in `extend` has besides the members of its class. */
    interface Super {
      /** Calls the method of the same name in the base class. If the base has none, it does not exist. */
      _super(...args: unknown[]): unknown;
    }

    /** A class that `extend` made of `properties` P. It is constructed with the arguments of their `init`. */
    interface Subclass<T, P extends object = object> {
      new (...args: P extends { init(...args: infer A): unknown } ? A : unknown[]): T;
      readonly prototype: T;
      extend: typeof FinesseBase.extend;
    }
  }
}
