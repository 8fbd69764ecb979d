declare namespace finesse.restservices {
  /**
   * A layout of media properties as a user has it, to be read only. From `User.getMediaPropertiesLayout` and
   * `User.getMediaPropertiesLayouts`.
   *
   * Seen in 12.0(1) and 15.0(1); before that a `MediaPropertiesLayout`.
   * See https://developer.cisco.com/docs/finesse/usermediapropertieslayout
   */
  class UserMediaPropertiesLayout extends MediaPropertiesLayout {
    protected constructor();

    /**
     * Returns the path of the layout, below that of the user. For an item of `UserMediaPropertiesLayouts` it names a user that does not
     * exist.
     */
    getRestUrl(): string;
    /** Always throws: a user's layout cannot be changed. @throws Error at every call */
    update(layout: unknown, handlers?: unknown): never;
    /** Always throws: a user's layout cannot be changed. @throws Error at every call */
    add(layout: unknown, handlers?: unknown): never;
    /** Always throws: a user's layout cannot be changed. @throws Error at every call */
    delete(layout?: unknown, handlers?: unknown): never;
  }
}
