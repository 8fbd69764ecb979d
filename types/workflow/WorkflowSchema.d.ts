declare namespace finesse.workflow {
  /**
   * JSON schema of what `WorkflowService` takes, for `JsonValidator.validateJson`. This is one object, not a class: never use `new`. Not
   * documented; seen in 12.0(1) and 15.0(1).
   */
  interface WorkflowSchema {
    /** Returns the schema of `WorkflowTaskPayload`. */
    getWorkflowParamSchema(): utilities.JsonSchema;
  }

  const WorkflowSchema: WorkflowSchema;
}
