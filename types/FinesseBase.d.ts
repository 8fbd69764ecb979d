declare namespace finesse {
  /**
   * Root of the library's classes, which are made with John Resig's `extend`. Gadgets need it only to derive classes of their own:
   * `class … extends` works too, but `extend` is what the library and old gadgets use.
   *
   * Since 8.5(3). No documentation page: known from run time.
   */
  abstract class FinesseBase {
    protected constructor();

    /**
     * Makes a subclass. `properties` become its prototype; a method that replaces one of the base reaches that one as `this._super`, for
     * as long as the call lasts. Call the result with `new`.
     */
    static extend<T, P extends object>(
      this: { readonly prototype: T },
      properties: P & ThisType<P & T & FinesseBase.Super>
    ): FinesseBase.Subclass<P & T, P>;

    /**
     * The constructor's work; `new` calls it with its own arguments. Not for gadgets, except to override it in `extend`. Not documented;
     * seen in 12.0(1) and 15.0(1).
     */
    protected init(...args: never[]): void;
  }

  namespace FinesseBase {
    /** What a method in `extend` has besides the members of its class. */
    interface Super {
      /** The method of the same name in the base; without one there is nothing to call. */
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
