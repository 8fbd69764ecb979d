declare namespace finesse.containerservices {
  /**
   * Tells other gadgets which task the agent works on. One object, no class: never `new`. The desktop itself says nothing there: it takes
   * gadgets on both sides. Unified CCE only.
   *
   * Since 12.5(1) ES3.
   * See https://developer.cisco.com/docs/finesse/task-activity-notification
   */
  interface TaskActivityNotification {
    /** Makes ready. The heading of the documentation leaves the argument out, its example does not. */
    init(containerServices: ContainerServices): this;
    /**
     * Tells the others that a task was selected or left.
     *
     * @param from name of the gadget that says it
     * @throws Error when the message is not as it must be
     */
    notifyTaskSelection(from: string, message: TaskActivityMessage): void;
    /** Listens to what the others tell. */
    registerForTaskNotifications(callback: (task: TaskActivity) => void): void;
    /**
     * Asks the others to tell again; the answers come to the callback of `registerForTaskNotifications`.
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

  /** What is told of a task. */
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
