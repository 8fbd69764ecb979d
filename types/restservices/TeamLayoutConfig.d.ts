declare namespace finesse.restservices {
  /**
   * The layout of a team's desktop. For administrators. Only `Team.getTeamLayoutConfig` makes it. It neither reads by itself nor follows
   * notifications: `onLoad` comes after `get()`.
   *
   * Since 9.1(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/team
   */
  class TeamLayoutConfig extends RestBase<TeamLayoutConfigData> {
    protected constructor();

    /** Returns the layout as XML text. @throws Error before the load */
    getLayoutXML(): string;
    /** Returns whether the team has the default layout; as text. @throws Error before the load */
    getUseDefault(): BooleanText;
    /** Reads the layout. */
    get(): this;
    /**
     * Replaces the layout of the team. Other classes call this method `update`.
     *
     * @throws Error before the load
     */
    put(newValues: TeamLayoutValues, handlers: interfaces.ChangeHandlers): this;

    /** `refresh()` throws: use `get()`. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    /** The raw answer is kept, for `getRestResponse()`. Not documented; seen in 12.0(1) and 15.0(1). */
    keepRestResponse: true;
    getRestType(): 'TeamLayoutConfig';
    /** Returns the path of the layout, below that of the team. */
    getRestUrl(): string;
    /** Makes the success handler of `put`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      layoutConfig: TeamLayoutConfig,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }

  /** What `TeamLayoutConfig.put` takes. Note the spelling, which differs from that of the resource. */
  interface TeamLayoutValues {
    /** XML as text; escaped by the library. */
    layoutXML: string;
    /** Whether the team is to have the default layout. */
    useDefault: boolean | BooleanText;
  }

  /** The parsed `TeamLayoutConfig` resource. */
  interface TeamLayoutConfigData {
    useDefault?: BooleanText;
    /** The layout as XML text. */
    layoutxml?: string;
  }
}
