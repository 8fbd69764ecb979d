import { log } from '../clientservices/client-services.js';
import { ContainerServices } from '../containerservices/container-services.js';
import { gadgets } from '../internal/host.js';
import { JsonValidator } from '../utilities/json-validator.js';
import { profile } from '../internal/profile.js';
import { ChannelSchema } from './channel-schema.js';
import { Utilities } from '../utilities/utilities.js';

type Outcome = { channelId?: string; status?: string; error?: { errorCode: string; errorDesc: string } };
type Done = (outcome: Outcome) => void;
type MenuHandler = (channelId: string, selection: string, onSuccess: Done, onError: Done) => void;

/** What the container says to a channel: an answer to a request, or what the agent chose in the menu. */
interface Message {
  id?: string;
  requestId?: string;
  status?: string;
  error?: Outcome['error'];
  selection?: string;
}

const TOPIC = 'finext.nv';
const STATE_STATUS = { AVAILABLE: 'available', UNAVAILABLE: 'unavailable', BUSY: 'busy' };
const COLOURS: Record<string, string> = {
  available: profile.release === '12.0' ? '#2CB14C' : '#00823B',
  unavailable: '#CF4237',
  busy: '#D79208'
};

const PARTS: Record<string, () => object> = {
  menuConfig: ChannelSchema.getMenuConfigSchema,
  channelConfig: ChannelSchema.getChannelConfigSchema,
  channelState: ChannelSchema.getChannelStateSchema
};

const waiting = new Map<string, { onSuccess: unknown; onError: unknown }>();
const subscriptions = new Map<string, string>();

function keyOf(channelId: string): string {
  return `${ContainerServices.getMyGadgetId()}/${channelId}`;
}

/** @throws Error for a part that has not the form the container takes. */
function checked(data: Record<string, unknown>): Record<string, unknown> {
  for (const [part, schema] of Object.entries(PARTS)) {
    if (data[part] === undefined) continue;
    const { valid, error } = JsonValidator.validateJson(data[part], schema());
    if (valid) continue;
    log(`${part}: ${error?.dataPath} ${error?.message}`);
    throw new Error(`${part} structure is not in expected format. Refer finesse client logs for more details.`);
  }
  return data;
}

/** What 15.0 says of the state when it is told with the rest, and not when it is told alone. */
function withStatus(data: Record<string, unknown>): Record<string, unknown> {
  const state = data['channelState'] as { iconColor: string; hoverTextPrefixDisabled?: boolean } | undefined;
  if (profile.release !== '12.0' && state)
    Object.assign(state, { stateStatus: state.iconColor, hoverTextPrefixDisabled: state.hoverTextPrefixDisabled });
  return data;
}

/** The container is given colours. As in the genuine library the gadget's own object is changed, so that it cannot be used twice. */
function coloured(data: Record<string, unknown>): Record<string, unknown> {
  const { menuConfig, channelState } = data as {
    menuConfig?: { menuItems: { iconColor: string }[] };
    channelState?: { iconColor: string; isAgentReady?: boolean };
  };
  for (const item of menuConfig?.menuItems ?? []) item.iconColor = COLOURS[item.iconColor] ?? item.iconColor;
  if (channelState) {
    channelState.isAgentReady = channelState.iconColor === STATE_STATUS.AVAILABLE;
    channelState.iconColor = COLOURS[channelState.iconColor] ?? channelState.iconColor;
  }
  return data;
}

function ask(channelId: string, action: string, data: object | undefined, onSuccess: unknown, onError: unknown): void {
  const requestId = Utilities.generateUUID();
  const id = keyOf(channelId);
  if (action !== 'REMOVE') waiting.set(requestId, { onSuccess, onError });
  ContainerServices.publish(TOPIC, { id, topic: `${TOPIC}.${id}`, requestId, action, ...(data === undefined ? {} : { data }) });
}

function listen(channelId: string, onMenuClick: MenuHandler): void {
  const id = keyOf(channelId);
  if (subscriptions.has(id)) return;
  const subscription = gadgets().Hub.subscribe(`${TOPIC}.${id}`, (_topic, data) => {
    const message = (data ?? {}) as Message;
    if (message.selection !== undefined) onMenu(message, id, channelId, onMenuClick);
    else onAnswer(message, channelId);
  });
  subscriptions.set(id, subscription);
}

function onMenu({ id, selection = '', requestId }: Message, own: string, channelId: string, onMenuClick: MenuHandler): void {
  if (id !== own) return;
  const answer = ({ status, error }: Outcome): void =>
    ContainerServices.publish(TOPIC, { id, requestId, status, ...(error === undefined ? {} : { error }) });
  onMenuClick(channelId, selection, answer, answer);
}

function onAnswer({ requestId = '', status, error }: Message, channelId: string): void {
  const request = waiting.get(requestId);
  if (!request || status === undefined) return;
  waiting.delete(requestId);
  const callback = status === ChannelService.STATUS.SUCCESS ? request.onSuccess : request.onError;
  if (typeof callback === 'function') (callback as Done)({ status, ...(error === undefined ? {} : { error }), channelId });
}

/** finesse.digital.ChannelService: channels of a gadget in the desktop's agent-state bar. */
export const ChannelService = {
  STATUS: { SUCCESS: 'success', FAILURE: 'failure' },
  STATE_STATUS,
  ICON_TYPE: { COLLAB_ICON: 'collab-icon', URL: 'url' },
  ICON_BADGE_TYPE: { NONE: 'none', INFO: 'info', WARNING: 'warning', ERROR: 'error' },

  init(_containerServices?: object): unknown {
    return this;
  },

  /** @throws Error for data that is incomplete or of another form, and without a handler for the menu. */
  addChannel(channelId: string, data: Record<string, unknown>, onMenuClick: MenuHandler, onSuccess?: unknown, onError?: unknown): void {
    for (const part of Object.keys(PARTS)) if (!Object.hasOwn(data, part)) throw new Error(`${part} property missing in Channel Data`);
    if (typeof onMenuClick !== 'function') throw new Error('ChannelService: onMenuClick parameter in addChannel() must be a function.');
    const complete = coloured(withStatus(checked(data)));
    listen(channelId, onMenuClick);
    ask(channelId, 'ADD', complete, onSuccess, onError);
  },

  removeChannel(channelId: string, onSuccess?: unknown, onError?: unknown): void {
    const id = keyOf(channelId);
    const subscription = subscriptions.get(id);
    if (subscription !== undefined) gadgets().Hub.unsubscribe(subscription);
    subscriptions.delete(id);
    ask(channelId, 'REMOVE', undefined, onSuccess, onError);
  },

  /** @throws Error for data of another form. */
  updateChannel(channelId: string, data: Record<string, unknown>, onSuccess?: unknown, onError?: unknown): void {
    ask(channelId, 'UPDATE', coloured(withStatus(checked(data))), onSuccess, onError);
  },

  updateChannelMenu(channelId: string, menuConfig: object, onSuccess?: unknown, onError?: unknown): void {
    ask(channelId, 'UPDATE', coloured(checked({ menuConfig })), onSuccess, onError);
  },

  updateChannelState(channelId: string, channelState: object, onSuccess?: unknown, onError?: unknown): void {
    ask(channelId, 'UPDATE', coloured(checked({ channelState })), onSuccess, onError);
  }
};
