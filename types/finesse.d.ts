declare namespace finesse {
  /**
   * The gadget's own modules. Empty here: a gadget adds its own with `declare namespace finesse { interface Modules { … } }`, or, from a
   * module, the same within `declare global { … }`.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- there to be merged into
  interface Modules {}

  /** Where gadgets keep their modules, by convention. The library does not create it: `finesse.modules = finesse.modules || {}`. */
  let modules: Modules;
}
