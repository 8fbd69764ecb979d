declare namespace finesse.restservices {
  /**
   * A workflow that a team has. An item of `TeamWorkflows`.
   *
   * Since 10.0(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/workflow
   */
  class TeamWorkflow extends RestBase<TeamWorkflowData> {
    protected constructor();

    /** Returns the name of the workflow. @throws Error before the load */
    getName(): string;
    /** Returns the administrator's description. @throws Error before the load */
    getDescription(): string | null | undefined;
    /** Returns the path of the workflow. @throws Error before the load */
    getUri(): string;

    /** `refresh()` throws: use `get()` of the collection. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'Workflow';
  }

  /** The parsed `Workflow` of a team. */
  interface TeamWorkflowData {
    uri?: string;
    name?: string;
    description?: string | null;
  }
}
