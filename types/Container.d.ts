declare namespace finesse {
  /** @deprecated `typeof finesse.container` is the same. */
  interface Container {
    Config: gadget.Config;
  }

  /**
   * What the library knows of the desktop around it. Not documented; in every release seen. Gadgets from before 11.0 begin with
   * `finesse.container = finesse.container || {}`.
   */
  namespace container {
    /** The same object as `gadget.Config`, under the name the library itself reads. */
    let Config: gadget.Config;
  }
}
