declare namespace finesse.containerservices {
  /**
   * Topics of the hub that `ContainerServices` and the desktop talk by. This is an object, not a class; not those of `addHandler`, which
   * are `ContainerServices.Topics`. Not documented; seen in 12.0(1) and 15.0(1).
   */
  const Topics: {
    readonly REQUESTS: 'finesse.containerservices.requests';
    readonly RELOAD_GADGET: 'finesse.containerservices.reloadGadget';
    /** Returns the same as `clientservices.Topics.getTopic`. */
    getTopic(path: string): string;
  };
}
