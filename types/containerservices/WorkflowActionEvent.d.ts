declare namespace finesse.containerservices {
  /**
   * A workflow wants an action done. What `WORKFLOW_ACTION_EVENT` brings, to every gadget; do it when `getHandledBy()` says OTHER.
   *
   * Since 10.0(1).
   * See https://developer.cisco.com/docs/finesse/workflowactionevent
   */
  class WorkflowActionEvent extends FinesseBase {
    /** An empty one: the library fills it from the desktop's message. */
    constructor();

    /** Who is to do it: the desktop or a gadget. See https://developer.cisco.com/docs/finesse/workflowactionevent */
    static readonly HandledBy: {
      readonly FINESSE: 'FINESSE';
      readonly OTHER: 'OTHER';
    };

    /** Returns the name of the action. */
    getName(): string;
    /** Returns the type of the action, such as `BROWSER_POP` or `HTTP_REQUEST`. */
    getType(): string;
    /** Returns who is to do the action, see `HandledBy`. Empty if the action does not say. */
    getHandledBy(): WorkflowActionHandledBy;
    /** Returns the parameters of the action, by name. An action may lack a parameter: check before you read it. */
    getParams(): { [name: string]: WorkflowActionEventParam };
    /** Returns the variables of the action, by name. An action may lack a variable: check before you read it. */
    getActionVariables(): { [name: string]: WorkflowActionEventVariable };
    /**
     * Fills the event from a message. Not documented; in every release seen.
     * @returns `false`, and nothing changes, when the message is none of an action
     */
    setWorkflowActionEvent(message: unknown): boolean;
    /** Runs the constructor's logic. Do not call it. */
    protected init(): void;
  }

  /** A value of `WorkflowActionEvent.HandledBy`. */
  type WorkflowActionHandledBy = 'FINESSE' | 'OTHER' | (string & {});

  /** A parameter of a workflow action. Texts that the desktop leaves out are empty. */
  interface WorkflowActionEventParam {
    name: string;
    /** As configured, variables not replaced. */
    value: string;
    /** With the variables replaced by their values. */
    expandedValue: string;
  }

  /** A variable of a workflow action. Texts that the desktop leaves out are empty. */
  interface WorkflowActionEventVariable {
    name: string;
    type: string;
    /** Where its value comes from. */
    node: string;
    testValue: string;
    actualValue: string;
  }
}
