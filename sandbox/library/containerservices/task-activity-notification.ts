import type { ContainerServices } from './container-services.js';
import { JsonValidator } from '../utilities/json-validator.js';
import { Notifier } from '../restservices/notifier.js';

interface TaskMessage {
  taskId: string;
  active: boolean;
  mediaType: string;
  timestamp?: number;
  contextInfo?: object;
}

interface Activity {
  from: string;
  message: TaskMessage;
}

/** An answer names who has asked: nobody else is told of it. */
type Told = Activity & { subscriberId?: string };

type Services = Pick<typeof ContainerServices, 'addHandler' | 'publish'>;

const Topics = { TASK_ACTIVITY_STATUS: 'TaskActivityStatus', REQUEST_TASK_ACTIVITY_STATUS: 'RequestTaskActivityStatus' };

const TEXT = { type: 'string', pattern: '^\\S+' };
const SCHEMA = {
  type: 'object',
  required: ['from', 'message'],
  additionalProperties: false,
  properties: {
    from: TEXT,
    message: {
      type: 'object',
      required: ['taskId', 'active', 'mediaType'],
      additionalProperties: false,
      properties: {
        taskId: TEXT,
        active: { type: 'boolean' },
        mediaType: TEXT,
        timestamp: { type: 'integer' },
        contextInfo: { type: 'object' }
      }
    }
  }
};

let services: Services | undefined;
/** What this gadget has said last. */
let last: Activity | undefined;
const listeners = new Notifier();

function inited(): Services {
  if (!services) throw new TypeError('TaskActivityNotification needs to be inited.');
  return services;
}

/** The id of the gadget's frame. */
function subscriberId(): string | undefined {
  return window.frameElement?.id;
}

function answer({ subscriberId: asking }: { subscriberId?: string } = {}): void {
  if (last && asking) services?.publish(Topics.TASK_ACTIVITY_STATUS, { ...last, subscriberId: asking });
}

function onActivity({ subscriberId: asking, ...activity }: Told): void {
  if (asking === undefined || asking === subscriberId()) listeners.notifyListeners(activity);
}

/** finesse.containerservices.TaskActivityNotification: gadgets tell each other which task the agent has selected. */
export const TaskActivityNotification = {
  Topics,

  /** @throws Error without ContainerServices. */
  init(given?: Services): unknown {
    if (services) return this;
    if (!given) throw new Error('TaskActivityNotification.init() needs ContainerServices.');
    given.addHandler(Topics.REQUEST_TASK_ACTIVITY_STATUS, answer as never);
    services = given;
    return this;
  },

  /** @throws Error for what has not the form that is agreed on. */
  notifyTaskSelection(from: string, message: TaskMessage): void {
    const { timestamp = Date.now(), contextInfo = {} } = message ?? {};
    const given = { from, message: message && { ...message, timestamp, contextInfo } };
    const { valid, error } = JsonValidator.validateJson(given, SCHEMA);
    if (!valid) throw new Error(`TaskActivityNotification: ${error?.dataPath} ${error?.message}`);
    inited().publish(Topics.TASK_ACTIVITY_STATUS, given);
    last = given;
  },

  /** @throws Error for what is no function. */
  registerForTaskNotifications(callback: (activity: Activity) => void): void {
    if (typeof callback !== 'function') throw new Error('TaskActivityNotification: the callback is not a function.');
    inited().addHandler(Topics.TASK_ACTIVITY_STATUS, onActivity as never);
    listeners.addListener(callback);
  },

  /** @throws Error while nobody listens for the answers. */
  requestCurrentTasks(): void {
    if (listeners.getListeners().length === 0) throw new Error('TaskActivityNotification: no callback is registered for the answers.');
    inited().publish(Topics.REQUEST_TASK_ACTIVITY_STATUS, { subscriberId: subscriberId() });
  }
};
