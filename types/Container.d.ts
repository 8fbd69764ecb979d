/// <reference path="gadget/Config.d.ts" />

declare namespace finesse {
  /** What the library knows of the desktop around it. Not documented; in every release seen. */
  interface Container {
    /** The same object as `gadget.Config`, under the name the library itself reads. */
    Config: gadget.Config;
  }

  /** The library creates it where it is missing. Gadgets before 11.0 did so themselves: `finesse.container = finesse.container || {}`. */
  let container: Container;
}
