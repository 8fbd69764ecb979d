import { ofTheDesktop } from '../internal/desktop-only.js';
import { desktopConfig, gadgets, type Hub } from '../internal/host.js';
import { profile } from '../internal/profile.js';
import { Topics } from './topics.js';
import { Utilities } from '../utilities/utilities.js';
import { addCredentials, type Config, validated } from './config.js';
import { throughProxy, type RequestCallback, type RequestParams } from './transport.js';

interface Refreshable {
  refresh(retries?: number): unknown;
}

interface Logger {
  log(message: string): void;
}

type Status = 'connecting' | 'connected' | 'disconnecting' | 'disconnected' | 'reconnecting' | 'unloading';
/** 15.0 gives the status to the one that hears of a failure. */
type Handler = (status?: string) => void;

let config: Config | undefined;
let hub: Hub | undefined;
let logger: Logger | undefined;
let lastStatus: string | undefined;
let resourceId: string | null = null;
let failingOver = false;
const handlers: Partial<Record<string, Handler>> = {};
const subscriptions = new Map<string, string>();
const refreshList: Refreshable[] = [];

export function log(message: string): void {
  logger?.log(`[ClientServices] ${message}`);
}

function inited(): { config: Config; hub: Hub } {
  if (!config || !hub) throw new Error('ClientServices needs to be inited.');
  return { config, hub };
}

function refreshAll(): void {
  for (let index = refreshList.length - 1; index >= 0; index -= 1) {
    try {
      refreshList[index]?.refresh(profile.recoveryRetries);
    } catch (error) {
      log(`Refresh failed: ${String(error)}`);
    }
  }
}

/** A gadget acts on three statuses only, and only when the status is another one than before. */
function onConnectionInfo(info: { status?: string; resourceID?: string }): void {
  if (info.resourceID) resourceId = info.resourceID;
  const status = info.status ?? '';
  if (status === lastStatus) return;
  lastStatus = status;
  if (status === 'connected' && !failingOver) handlers['connected']?.();
  if (status === 'failing') {
    failingOver = true;
    if (profile.release === '12.0') handlers['disconnected']?.();
    else handlers['disconnected']?.(status);
  }
  if (status === 'recovered') {
    failingOver = false;
    handlers['connected']?.();
    refreshAll();
  }
}

/** One slot per kind: registering again replaces the handler. It is called at once if its status is the present one. */
function register(status: Status, handler: Handler): void {
  if (typeof handler !== 'function') throw new Error('Callback is not a function');
  handlers[status] = handler;
  if (lastStatus === status) handler();
}

function unregister(status: Status): void {
  delete handlers[status];
}

const ignored = (): void => undefined;

/** The answer comes once, on a topic of its own; the handler gets the request's id and all of the answer: any answer is a failure. */
function askDesktop(request: object, handler: unknown, whenAnswered: (id: string, answer: unknown) => void): void {
  const { hub } = inited();
  if (handler !== undefined && typeof handler !== 'function') throw new Error('The handler of a node is not a function');
  const invokeID = Utilities.generateUUID();
  if (handler) {
    const subscription = hub.subscribe(`${Topics.RESPONSES}.${invokeID}`, (_topic, answer) => {
      hub.unsubscribe(subscription);
      whenAnswered(invokeID, answer);
    });
  }
  hub.publish(Topics.REQUESTS, { ...request, invokeID });
}

export const ClientServices = {
  init(given: Config): unknown {
    if (config) return this;
    config = validated(given);
    addCredentials(config);
    // A gadget with a configuration of its own may know nothing of it.
    config.systemAuthMode ||= desktopConfig()?.systemAuthMode;
    hub = gadgets().Hub;
    hub.subscribe(Topics.EVENTS_CONNECTION_INFO, (_topic, info) => onConnectionInfo((info ?? {}) as { status?: string }));
    hub.publish(Topics.REQUESTS, { type: 'ConnectionInfoReq', data: {}, invokeID: Date.now() });
    return this;
  },

  /** False if the topic is taken: the library keeps one callback per topic. */
  subscribe(topic: string, callback: (data: unknown) => void, disableDuringFailover?: boolean, _unused?: unknown): boolean {
    const services = inited();
    if (subscriptions.has(topic)) return false;
    const id = services.hub.subscribe(topic, (_topic, data) => {
      if (!disableDuringFailover || !failingOver) callback(data);
    });
    subscriptions.set(topic, id);
    return true;
  },

  unsubscribe(topic: string, _unused?: unknown): void {
    const id = subscriptions.get(topic);
    if (id === undefined) return;
    inited().hub.unsubscribe(id);
    subscriptions.delete(topic);
  },

  /** Has the desktop follow a node that is not followed by itself. */
  subscribeNode(node: string, handler?: (subscriptionId: string, error?: unknown) => void): void {
    askDesktop({ type: 'SubscribeNodeReq', data: { node } }, handler, (id, error) => handler?.(id, error));
  },

  /** Unlike the other one it needs its handler. */
  unsubscribeNode(node: string, subid: string, handler: (error?: unknown) => void): void {
    if (handler === undefined) throw new TypeError("Cannot read properties of undefined (reading 'isForceOp')");
    const request = { type: 'UnsubscribeNodeReq', data: { node, subid }, isForceOp: false };
    askDesktop(request, handler, (_id, error) => handler(error));
  },

  getNodeSubscriptions(handler: (answer: unknown) => void): void {
    askDesktop({ type: 'SubscriptionsInfoReq', data: {} }, handler ?? ignored, (_id, answer) => handler(answer));
  },

  makeRequest(url: string, callback: RequestCallback, params: RequestParams = {}): unknown {
    return throughProxy(inited().config, url, callback, params);
  },

  addToRefreshList(object: Refreshable): void {
    refreshList.push(object);
  },

  removeFromRefreshList(object: Refreshable): void {
    const index = refreshList.indexOf(object);
    if (index >= 0) refreshList.splice(index, 1);
  },

  registerOnConnectingHandler: (handler: Handler) => register('connecting', handler),
  unregisterOnConnectingHandler: () => unregister('connecting'),
  registerOnConnectHandler: (handler: Handler) => register('connected', handler),
  unregisterOnConnectHandler: () => unregister('connected'),
  registerOnDisconnectingHandler: (handler: Handler) => register('disconnecting', handler),
  unregisterOnDisconnectingHandler: () => unregister('disconnecting'),
  registerOnDisconnectHandler: (handler: Handler) => register('disconnected', handler),
  unregisterOnDisconnectHandler: () => unregister('disconnected'),
  registerOnReconnectingHandler: (handler: Handler) => register('reconnecting', handler),
  unregisterOnReconnectingHandler: () => unregister('reconnecting'),
  registerOnUnloadingHandler: (handler: Handler) => register('unloading', handler),
  unregisterOnUnloadingHandler: () => unregister('unloading'),

  getNotificationConnectionState: (): string | undefined => lastStatus,
  /** Before init the page's own: an object that subscribes to nothing loads even then. */
  getRestHost: (): string | undefined => (config ? config.restHost : 'localhost'),
  getTunnelURL: ofTheDesktop('clientservices.ClientServices.getTunnelURL'),
  isTunnelLoaded: ofTheDesktop('clientservices.ClientServices.isTunnelLoaded'),
  initBosh: (_config?: object): void => undefined,
  makeConnectionReq: (): void => undefined,
  getResourceID: (): string | null => resourceId,
  isMaster: (): boolean => false,
  setFailoverMode(mode: boolean): void {
    failingOver = mode;
  },
  setLogger(given: Logger): void {
    logger = given;
  },
  log(message: string, _error?: unknown): void {
    log(message);
  }
};
