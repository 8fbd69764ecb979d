declare namespace finesse.containerservices {
  /**
   * Tells other gadgets which task the agent works on. This is one object, not a class: never use `new`. The desktop itself sends nothing:
   * both sides must be gadgets. Unified CCE only.
   *
   * Since 12.5(1) ES3.
   * See https://developer.cisco.com/docs/finesse/task-activity-notification
   */
  interface TaskActivityNotification {
    /** Initializes the service. The documentation's heading leaves out the argument; its example passes it. */
    init(containerServices: ContainerServices): this;
    /**
     * Tells other gadgets that the agent selected or left a task.
     *
     * @param from name of the gadget that sends the message
     * @throws Error when the message is not valid
     */
    notifyTaskSelection(from: string, message: TaskActivityMessage): void;
    /** Sets the callback for what other gadgets tell. */
    registerForTaskNotifications(callback: (task: TaskActivity) => void): void;
    /**
     * Asks other gadgets to tell their tasks again. The callback of `registerForTaskNotifications` gets the answers.
     * @throws Error before `registerForTaskNotifications`
     */
    requestCurrentTasks(): void;

    /** Its topics on the hub. Not documented. */
    readonly Topics: {
      readonly TASK_ACTIVITY_STATUS: 'TaskActivityStatus';
      readonly REQUEST_TASK_ACTIVITY_STATUS: 'RequestTaskActivityStatus';
    };
  }

  const TaskActivityNotification: TaskActivityNotification;

  /** The message about a task. */
  interface TaskActivityMessage {
    taskId: string;
    /** Whether the agent works on it now. */
    active: boolean;
    /** Such as `chat` or `email`. */
    mediaType: string;
    /** Milliseconds since 1970; of several messages the latest counts. */
    timestamp?: number;
    /** What else the gadgets agreed on. */
    contextInfo?: object;
  }

  /** What a callback of `registerForTaskNotifications` receives. */
  interface TaskActivity {
    /** Name of the gadget that says it. */
    from: string;
    message: TaskActivityMessage;
  }
}
