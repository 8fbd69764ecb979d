import { log } from '../clientservices/client-services.js';
import { ContainerServices } from './container-services.js';
import { gadgets } from '../internal/host.js';
import { JsonValidator } from '../utilities/json-validator.js';
import { PopoverSchema } from './popover-schema.js';
import { Utilities } from '../utilities/utilities.js';

type Handler = (response: { popoverId: string; source: string }) => void;

const TOPIC = 'finext.popover';
const SCHEMAS: [string, string, () => object][] = [
  ['bannerData', 'Banner', PopoverSchema.getBannerDataSchema],
  ['timerData', 'Timer', PopoverSchema.getTimerDataSchema],
  ['actionData', 'Action', PopoverSchema.getActionDataSchema]
];
const shown = new Map<string, string>();

/** @throws Error for data that has not the form the container takes. */
function check(data: Record<string, unknown>): void {
  for (const [part, name, schema] of SCHEMAS) {
    const { valid, error } = JsonValidator.validateJson(data[part], schema());
    if (valid) continue;
    log(`PopoverService: ${part}: ${error?.dataPath} ${error?.message}`);
    throw new Error(`PopoverService: ${name} data structure is not in expected format. Refer finesse client logs for more details.`);
  }
}

/** The handler is called once: with the button that was clicked, or with what ended the popover. */
function listen(popoverId: string, handler: unknown): void {
  forget(popoverId);
  const subscription = gadgets().Hub.subscribe(`${TOPIC}.${popoverId}`, (_topic, data) => {
    const { id, source = '' } = (data ?? {}) as { id?: string; source?: string };
    if (id !== popoverId) return;
    forget(popoverId);
    if (typeof handler === 'function') (handler as Handler)({ popoverId, source });
  });
  shown.set(popoverId, subscription);
}

function forget(popoverId: string): void {
  const subscription = shown.get(popoverId);
  if (subscription !== undefined) gadgets().Hub.unsubscribe(subscription);
  shown.delete(popoverId);
}

/** finesse.containerservices.PopoverService: a gadget's messages over the desktop, with a timer and buttons. */
export const PopoverService = {
  COUNTER_TYPE: { COUNT_UP: 'COUNT_UP', COUNT_DOWN: 'COUNT_DOWN' },

  init(_containerServices?: object): unknown {
    return this;
  },

  generatePayload(isExistingPopover: boolean, popoverId: string, bannerData: unknown, timerData: unknown, actionData: unknown): object {
    const data = { bannerData, timerData, actionData };
    check(data);
    return { id: popoverId, topic: `${TOPIC}.${popoverId}`, action: isExistingPopover ? 'update' : 'show', data };
  },

  /** @returns The id of the popover. @throws Error for data of another form. */
  showPopover(bannerData: unknown, timerData: unknown, actionData: unknown, actionHandler?: unknown): string {
    const popoverId = Utilities.generateUUID();
    const payload = this.generatePayload(false, popoverId, bannerData, timerData, actionData);
    listen(popoverId, actionHandler);
    ContainerServices.publish(TOPIC, payload);
    return popoverId;
  },

  /** Its handler stays. */
  updatePopover(popoverId: string, bannerData: unknown, timerData: unknown, actionData: unknown): void {
    ContainerServices.publish(TOPIC, this.generatePayload(true, popoverId, bannerData, timerData, actionData));
  },

  dismissPopover(popoverId: string): void {
    if (!shown.has(popoverId)) return;
    forget(popoverId);
    ContainerServices.publish(TOPIC, { id: popoverId, action: 'dismiss' });
  }
};

/** finesse.containerservices.NotificationPopoverService: short notices over the desktop. */
export const NotificationPopoverService = {
  init(_containerServices?: object): unknown {
    return this;
  },

  showNotification(
    messageFrom: string | undefined,
    message: string,
    isDismissable: boolean | undefined,
    timeout: string | number | undefined,
    icon: object | undefined,
    type: string | undefined,
    pristine: unknown,
    showAlways: unknown,
    customLink: unknown,
    _onClickCustomLink: unknown
  ): void {
    const notice = { messageFrom, message, isDismissable: isDismissable ?? true, timeout, icon, type, pristine, showAlways, customLink };
    ContainerServices.publish('finext.notification.popover', notice);
  }
};
