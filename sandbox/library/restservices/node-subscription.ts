// How a REST object hears of its notification node.
import { ClientServices } from '../clientservices/client-services.js';
import { Topics } from '../clientservices/topics.js';

export interface SubscribeCallbacks {
  success?(): void;
  error?(rsp: unknown): void;
}

interface Subscriber {
  explicitSubscription: boolean;
  doNotRefresh: boolean;
  subscribed: boolean | undefined;
  nodeSubscription: string | undefined;
  getXMPPNodePath(): string;
  refresh(retries?: number): unknown;
}

/** A second object for the same node finds the topic taken: its error handlers get undefined and it never loads. */
export function subscribe(object: Subscriber, onMessage: (message: unknown) => void, callbacks?: SubscribeCallbacks): void {
  const free = ClientServices.subscribe(Topics.getTopic(object.getXMPPNodePath()), onMessage, true);
  if (!free && !object.explicitSubscription) {
    callbacks?.error?.(undefined);
    return;
  }
  object.subscribed = true;
  if (!object.doNotRefresh) ClientServices.addToRefreshList(object);
  if (object.explicitSubscription) followNode(object, callbacks);
  else callbacks?.success?.();
}

/** Has the desktop follow the node. */
export function followNode(object: Subscriber, callbacks?: SubscribeCallbacks): void {
  ClientServices.subscribeNode(object.getXMPPNodePath(), (id, error) => {
    if (error) return callbacks?.error?.(error);
    object.nodeSubscription = id;
    callbacks?.success?.();
  });
}

export function unsubscribe(object: Subscriber, callbacks?: SubscribeCallbacks): void {
  const topic = Topics.getTopic(object.getXMPPNodePath());
  if (object.subscribed) ClientServices.unsubscribe(topic);
  ClientServices.removeFromRefreshList(object);
  if (object.nodeSubscription === undefined) callbacks?.success?.();
  else
    ClientServices.unsubscribeNode(object.getXMPPNodePath(), object.nodeSubscription, (error) => {
      if (error) callbacks?.error?.(error);
      else callbacks?.success?.();
    });
  object.nodeSubscription = undefined;
}
