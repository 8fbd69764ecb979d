declare namespace finesse.restservices {
  /**
   * An action of a workflow. For administrators; a gadget that runs actions listens to `ContainerServices.Topics.WORKFLOW_ACTION_EVENT`. An
   * item of `WorkflowActions`, or a new one to `add`.
   *
   * Since 10.0(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/workflowaction
   */
  class WorkflowAction extends RestBase<WorkflowActionData> {
    /** Reads nothing: `onLoad` follows `add`. */
    constructor(options?: Partial<interfaces.RestObjectOptions<WorkflowAction>>);

    /** Returns the name of the action. @throws Error before the load */
    getName(): string;
    /** Returns the type of the action: what it does. @throws Error before the load */
    getType(): WorkflowAction.Type;
    /** Returns who does the action. @throws Error before the load */
    getHandledBy(): WorkflowAction.HandledBy;
    /**
     * Returns the parameters by name, such as `path`. In 12.0(1) a lone parameter is lost: the map is empty.
     * @throws TypeError before the load, and without parameters
     */
    getParams(): { [name: string]: string };
    /** Returns the variables by name; `{}` without any, and before the load. */
    getActionVariables(): { [name: string]: WorkflowActionVariable };
    /** Returns the path of the action. @throws Error before the load */
    getUri(): string;

    /** Creates the action. Until it is read, `_data` is then what was sent, without a uri. */
    add(newValues: WorkflowActionValues, handlers: interfaces.ChangeHandlers): this;
    /**
     * Replaces the action.
     *
     * @param newValues all of them: what is missing is sent empty
     * @throws Error before the load
     */
    update(newValues: WorkflowActionValues, handlers: interfaces.ChangeHandlers): this;
    /** Deletes the action. @throws Error before the load */
    delete(handlers: interfaces.ChangeHandlers): this;

    /** Which parameters each type has, for an editor. Not documented; seen in 12.0(1) and 15.0(1). */
    actionTypes: WorkflowActionType[];
    /** `refresh()` throws: use `get()` of the collection. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'WorkflowAction';
    /** Turns parameters by name into their element. Not documented; seen in 12.0(1) and 15.0(1). */
    buildParamsForRest(params: { [name: string]: string } | undefined): { Param: { name: string; value: string }[] };
    /** Turns variables by name into their element. Not documented; seen in 12.0(1) and 15.0(1). */
    buildActionVariablesForRest(variables: { [name: string]: WorkflowActionVariable } | undefined): {
      ActionVariable: WorkflowActionVariable[];
    };
    /** Makes the success handler of `update`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      action: WorkflowAction,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
    /** Makes the success handler of `add`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPostSuccessHandler(
      action: WorkflowAction,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }

  namespace WorkflowAction {
    /** Opens a page in the browser, or sends a request. */
    type Type = 'BROWSER_POP' | 'HTTP_REQUEST' | (string & {});
    /** The desktop's workflow engine, or a gadget that listens. */
    type HandledBy = 'FINESSE_DESKTOP' | 'OTHER' | (string & {});
  }

  /** What `WorkflowAction.add` and `WorkflowAction.update` take. Nothing is escaped: `&` and `<` break the request. */
  interface WorkflowActionValues {
    /** Unique; up to 64 characters. */
    name: string;
    type: WorkflowAction.Type;
    handledBy: WorkflowAction.HandledBy;
    /** By name, as `getParams()` returns them: no list. */
    params: { [name: string]: string };
    /** By name, as `getActionVariables()` returns them. Up to five. */
    actionVariables: { [name: string]: WorkflowActionVariable };
  }

  /** A variable that an action puts into its parameters. */
  interface WorkflowActionVariable {
    /** Up to 32 characters. */
    name: string;
    /** Where the value is in the dialog; CUSTOM only. */
    node?: string | null;
    type: WorkflowVariableType;
    /** For trying the action out. */
    testValue?: string | null;
  }

  /** Whether Finesse defines a variable, or the administrator. */
  type WorkflowVariableType = 'SYSTEM' | 'CUSTOM' | (string & {});

  /** An entry of `WorkflowAction.actionTypes`. */
  interface WorkflowActionType {
    name: WorkflowAction.Type;
    params: {
      name: string;
      /** How to edit it, such as `text` or `dropdown`. */
      type: string;
      /** What to choose from. */
      values?: string[];
    }[];
  }

  /**
   * The parsed `WorkflowAction` resource. One parameter or variable alone is not in an array.
   * See https://developer.cisco.com/docs/finesse/workflowaction-api-parameters
   */
  interface WorkflowActionData {
    uri?: string;
    name?: string;
    type?: WorkflowAction.Type;
    handledBy?: WorkflowAction.HandledBy;
    params?: { Param?: WorkflowActionParam | WorkflowActionParam[] } | null;
    actionVariables?: { ActionVariable?: WorkflowActionVariable | WorkflowActionVariable[] } | null;
  }

  /** A parameter of `WorkflowActionData`. */
  interface WorkflowActionParam {
    name: string;
    value: string | null;
  }
}
