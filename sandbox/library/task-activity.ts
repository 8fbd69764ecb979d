import { ContainerServices } from './container-services.js';
import { gadgets } from './host.js';

interface TaskMessage {
  taskId: string;
  active: boolean;
  mediaType: string;
  [field: string]: unknown;
}

interface Activity {
  from: string;
  message: TaskMessage;
}

const Topics = { TASK_ACTIVITY_STATUS: 'TaskActivityStatus', REQUEST_TASK_ACTIVITY_STATUS: 'RequestTaskActivityStatus' };

/** What this gadget has said, the newest per sender: told again to whoever asks. */
const current = new Map<string, Activity>();
let answering = false;

function answerRequests(): void {
  if (answering) return;
  answering = true;
  gadgets().Hub.subscribe(Topics.REQUEST_TASK_ACTIVITY_STATUS, () => {
    for (const activity of current.values()) ContainerServices.publish(Topics.TASK_ACTIVITY_STATUS, activity);
  });
}

/** finesse.containerservices.TaskActivityNotification: gadgets tell each other which task the agent has selected. */
export const TaskActivityNotification = {
  Topics,

  init(_containerServices?: object): unknown {
    answerRequests();
    return this;
  },

  /** @throws Error without a sender, or without a task. */
  notifyTaskSelection(from: string, message: TaskMessage): void {
    if (!from) throw new Error('notifyTaskSelection(): from is missing');
    if (!message?.taskId || typeof message.active !== 'boolean' || !message.mediaType)
      throw new Error('notifyTaskSelection(): message needs taskId, active and mediaType');
    const activity = { from, message: { timestamp: Date.now(), ...message } };
    current.set(from, activity);
    ContainerServices.publish(Topics.TASK_ACTIVITY_STATUS, activity);
  },

  registerForTaskNotifications(callback: (activity: Activity) => void): void {
    ContainerServices.addHandler(Topics.TASK_ACTIVITY_STATUS, callback as never);
  },

  requestCurrentTasks(): void {
    ContainerServices.publish(Topics.REQUEST_TASK_ACTIVITY_STATUS, {});
  }
};
