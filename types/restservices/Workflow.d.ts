declare namespace finesse.restservices {
  /**
   * A workflow: what the desktop does when a dialog meets conditions. For administrators. An item of `Workflows`, or a new one to `add`.
   *
   * Since 10.0(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/workflow
   */
  class Workflow extends RestBase<WorkflowData> {
    /** Reads nothing: `onLoad` follows `add`. */
    constructor(options?: Partial<interfaces.RestObjectOptions<Workflow>>);

    /** Returns the name of the workflow. @throws Error before the load */
    getName(): string;
    /** Returns the administrator's description. @throws Error before the load */
    getDescription(): string | null | undefined;
    /** Returns the id of the media routing domain (MRD). Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getMedia(): string | null | undefined;
    /** Returns the events that start it: parsed, not text as the comments of 10.6(1) say. @throws Error before the load */
    getTriggerSet(): WorkflowTriggerSet | null | undefined;
    /** Returns the conditions: parsed, not text. @throws Error before the load */
    getConditionSet(): WorkflowConditionSet | null | undefined;
    /** Returns the actions in their order: parsed, not text. @throws Error before the load */
    getWorkflowActions(): WorkflowActionRefs | null | undefined;
    /** Returns the path of the workflow. @throws Error before the load */
    getUri(): string;

    /**
     * Creates the workflow. Until it is read, `_data` is then what was sent, without a uri.
     *
     * @param newValues all of them
     * @throws TypeError when one of the values is missing
     */
    add(newValues: WorkflowValues, handlers: interfaces.ChangeHandlers): this;
    /**
     * Replaces the workflow.
     *
     * @param newValues all of them
     * @throws Error before the load
     */
    update(newValues: WorkflowValues, handlers: interfaces.ChangeHandlers): this;
    /** Deletes the workflow. @throws Error before the load */
    delete(handlers: interfaces.ChangeHandlers): this;

    /** `refresh()` throws: use `get()` of the collection. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'Workflow';
    /** Makes the success handler of `update`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(workflow: Workflow, contentBody: object, successHandler: interfaces.SuccessHandler): interfaces.SuccessHandler;
    /** Makes the success handler of `add`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPostSuccessHandler(workflow: Workflow, contentBody: object, successHandler: interfaces.SuccessHandler): interfaces.SuccessHandler;
  }

  /** What `Workflow.add` and `Workflow.update` take. */
  interface WorkflowValues {
    /** Unique; up to 40 characters. */
    name: string;
    /** Up to 128 characters. */
    description: string;
    /** Id of the media routing domain (MRD). */
    media: string;
    TriggerSet: WorkflowTriggerSet;
    ConditionSet: WorkflowConditionSet;
    /** Up to five. The uri of each is enough. */
    workflowActions: WorkflowActionRefs;
  }

  /**
   * The parsed `Workflow` resource.
   * See https://developer.cisco.com/docs/finesse/workflow-api-parameters
   */
  interface WorkflowData {
    uri?: string;
    name?: string;
    description?: string | null;
    media?: string | null;
    TriggerSet?: WorkflowTriggerSet | null;
    ConditionSet?: WorkflowConditionSet | null;
    workflowActions?: WorkflowActionRefs | null;
  }

  /** The events that start a workflow. */
  interface WorkflowTriggerSet {
    type?: 'SYSTEM' | (string & {});
    /** Such as `CALL_ARRIVES`. */
    name?: string;
    /** Whether it runs while another dialog is there; as text. */
    allowOverlappingCallWorkflow?: BooleanText;
    /** One trigger alone is not in an array. */
    triggers?: { Trigger?: WorkflowComparison | WorkflowComparison[] } | null;
  }

  /** The conditions of a workflow: up to five. */
  interface WorkflowConditionSet {
    /** Whether all must hold, or one. */
    applyMethod?: 'ALL' | 'ANY' | (string & {});
    /** One condition alone is not in an array. */
    conditions?: { Condition?: WorkflowComparison | WorkflowComparison[] } | null;
  }

  /** A trigger or a condition: a variable, compared with a value. */
  interface WorkflowComparison {
    Variable: {
      name: string;
      /** Where the value is in the dialog. */
      node?: string | null;
      type: WorkflowVariableType;
    };
    /** Such as `IS_EQUAL` or `CONTAINS`. */
    comparator: string;
    value?: string | null;
  }

  /** References to the actions of a workflow; a single one is not in an array. */
  interface WorkflowActionRefs {
    WorkflowAction?: WorkflowActionRef | WorkflowActionRef[];
  }

  /** A reference to a `WorkflowAction`. */
  interface WorkflowActionRef {
    uri: string;
    name?: string;
    type?: WorkflowAction.Type;
  }
}
