declare namespace finesse {
  /**
   * The gadget's own modules. Empty here: a gadget adds its own with `declare namespace finesse { interface Modules { … } }`, or, from a
   * module, the same within `declare global { … }`.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- there to be merged into
  export interface Modules {}

  const declared: (abstract new () => object) & Modules;

  /**
   * Where gadgets keep their modules, by convention: `finesse.modules = finesse.modules || {}`. The library does not create it.
   *
   * It is declared as a class because of gadgets in JavaScript. What they assign to a class, the compiler takes as its members; what they
   * assign to a variable, it takes as an error. Never use `new`.
   */
  // Where the gadget's scripts come first, the class has what they assign, and may lack what only `Modules` says.
  // eslint-disable-next-line @typescript-eslint/ban-ts-comment -- nothing else tells every compiler not to mind
  // @ts-ignore
  export abstract class modules extends declared {
    private constructor();
  }

  export {};
}
