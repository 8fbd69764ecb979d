import type { ConnectionStatus, Message } from '../../model/types.js';
import type { Hub } from './hub.js';
import { xmlToObject } from './xml-object.js';

/** The desktop page on the hub: it publishes what the server says, and answers the requests of gadgets. */
export interface DesktopPublisher {
  /** Publishes a message of the server: a notification on its topic, a connection status for all gadgets. */
  deliver(output: Message): void;
  readonly activeTab: string;
  /** Activates a tab, and tells the gadgets. */
  activateTab(id: string): void;
  /** Tells a gadget that its view has changed. */
  announceView(view: { gadgetId: string; tabId: string; view: string; maxAvailableHeight: number }): void;
  announceHeight(maxAvailableHeight: number): void;
  /** Ends the subscriptions to the hub. */
  dispose(): void;
}

export interface DesktopPublisherOptions {
  hub: Hub;
  /** The status at the start. */
  status?: ConnectionStatus;
  resourceID?: string;
  activeTab?: string;
  /** A gadget or the agent has activated this tab. */
  onTab?: (id: string) => void;
  onReload?: (gadgetId: string) => void;
}

const CONNECTION = 'finesse.info.connection';
const REQUESTS = 'finesse.info.requests';
const RESPONSES = 'finesse.info.responses.';
const CONTAINER = 'finesse.containerservices.';
const TICK_MS = 1000;

interface HubRequest {
  type?: string;
  data?: { id?: string; gadgetId?: string };
  invokeID?: string | number;
}

export function createDesktopPublisher(options: DesktopPublisherOptions): DesktopPublisher {
  const { hub, resourceID = 'sandbox', onTab, onReload } = options;
  let { status = 'connected', activeTab = 'tasks' } = options;
  const publishConnection = (): void => hub.publish(CONNECTION, { status, resourceID });
  const publishTab = (): void => hub.publish(`${CONTAINER}activeTab`, activeTab);

  // All nodes are published, requested or not. So a node request only needs an answer.
  const answerNodeRequest = (request: HubRequest): void => {
    const refusal = {
      error: { errorType: 'Disconnected', errorMessage: 'The desktop has lost its connection to the notification service' }
    };
    hub.publish(RESPONSES + String(request.invokeID), status === 'failing' ? refusal : undefined);
  };

  const onRequest = (_topic: string, data: unknown): void => {
    const request = (data ?? {}) as HubRequest;
    if (request.type === 'ConnectionInfoReq') publishConnection();
    else if (request.type === 'SubscribeNodeReq' || request.type === 'UnsubscribeNodeReq') answerNodeRequest(request);
  };

  function activateTab(id: string): void {
    activeTab = id;
    onTab?.(id);
    publishTab();
  }

  const onContainerRequest = (_topic: string, data: unknown): void => {
    const { type, data: details } = (data ?? {}) as HubRequest;
    if (type === 'SetActiveTabReq' && details?.id) activateTab(details.id);
    else if (type === 'ActiveTabReq' || type === 'SetActiveTabReq') publishTab();
    if (type === 'ReloadGadgetReq' && details?.gadgetId) {
      hub.publish(`${CONTAINER}reloadGadget`, { gadgetId: details.gadgetId });
      onReload?.(details.gadgetId);
    }
  };

  const subscriptions = [hub.subscribe(REQUESTS, onRequest), hub.subscribe(`${CONTAINER}requests`, onContainerRequest)];
  const ticks = setInterval(() => hub.publish(`${CONTAINER}timerTickEvent`, { tickFrequency: TICK_MS, dateQueued: new Date() }), TICK_MS);
  return {
    deliver(output) {
      // The page reloads, so gadgets need not know.
      if (output.kind === 'reload') return;
      if (output.kind === 'connection') {
        status = output.status;
        publishConnection();
      } else {
        hub.publish(topicOf(output.node), { content: output.xml, object: xmlToObject(output.xml) });
      }
    },
    get activeTab() {
      return activeTab;
    },
    activateTab,
    announceView: (view) => hub.publish(`${CONTAINER}gadgetViewChangedEvent`, view),
    announceHeight: (maxAvailableHeight) => hub.publish(`${CONTAINER}maxAvailableHeightChangedEvent`, { maxAvailableHeight }),
    dispose() {
      clearInterval(ticks);
      for (const id of subscriptions.splice(0)) hub.unsubscribe(id);
    }
  };
}

/** "/finesse/api/User/1001/Media" -> "finesse.api.User.1001.Media" */
function topicOf(node: string): string {
  return node.replace(/^\//, '').replace(/\//g, '.');
}
