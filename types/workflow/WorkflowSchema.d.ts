declare namespace finesse.workflow {
  /**
   * JSON schema of what `WorkflowService` takes, for `JsonValidator.validateJson`. One object, no class: never `new`. Not documented; seen
   * in 12.0(1) and 15.0(1).
   */
  interface WorkflowSchema {
    /** Of `WorkflowTaskPayload`. */
    getWorkflowParamSchema(): utilities.JsonSchema;
  }

  const WorkflowSchema: WorkflowSchema;
}
