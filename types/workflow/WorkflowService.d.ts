declare namespace finesse.workflow {
  /**
   * Starts the workflows of digital channels. This is one object, not a class: never use `new`.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/workflowservice
   */
  interface WorkflowService {
    /** Initializes the service. */
    init(containerServices: containerservices.ContainerServices): this;
    /**
     * Reports that a task is in a state for which there may be a workflow.
     * @throws Error before `init`, and when the payload breaks the schema of `WorkflowSchema`
     */
    submitTask(payload: WorkflowTaskPayload): void;
  }

  const WorkflowService: WorkflowService;

  /** What `WorkflowService.submitTask` takes; nothing else is admitted. */
  interface WorkflowTaskPayload {
    /** Id of the task; for the log. */
    dialogId: string;
    /** Such as `email` or `chat`. */
    mediaType: string;
    /** Such as `EMAIL_READ`. */
    state: string;
    /** Variables for the workflow: texts by name. */
    taskVariables?: object;
  }
}
