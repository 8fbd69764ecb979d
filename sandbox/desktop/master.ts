import type { ConnectionStatus, Output } from '../model/types.js';
import type { Hub } from './hub.js';
import { xmlToObject } from './xml-object.js';

/** The container's side of the hub: what Finesse's desktop page publishes and answers. */
export interface Master {
  /** Passes on what the server said: a notification to its topic, a connection status to everybody. */
  deliver(output: Output): void;
  readonly activeTab: string;
  /** Leaves the hub. */
  dispose(): void;
}

export interface MasterOptions {
  hub: Hub;
  /** What the first ConnectionInfoReq is answered with. */
  status?: ConnectionStatus;
  resourceID?: string;
  activeTab?: string;
}

const CONNECTION = 'finesse.info.connection';
const REQUESTS = 'finesse.info.requests';
const RESPONSES = 'finesse.info.responses.';
const CONTAINER_REQUESTS = 'finesse.containerservices.requests';
const ACTIVE_TAB = 'finesse.containerservices.activeTab';

interface HubRequest {
  type?: string;
  data?: { id?: string };
  invokeID?: string | number;
}

export function createMaster({ hub, status = 'connected', resourceID = 'sandbox', activeTab = 'tasks' }: MasterOptions): Master {
  const publishConnection = (): void => hub.publish(CONNECTION, { status, resourceID });
  const publishTab = (): void => hub.publish(ACTIVE_TAB, activeTab);

  // Every node is published whether somebody asked for it or not, so a node request has nothing to do but be answered.
  const answerNodeRequest = (request: HubRequest): void => {
    const refusal = {
      error: { errorType: 'Disconnected', errorMessage: 'The desktop has lost its connection to the notification service' }
    };
    hub.publish(RESPONSES + String(request.invokeID), status === 'failing' ? refusal : undefined);
  };

  const onRequest = (_topic: string, data: unknown): void => {
    const request = data as HubRequest;
    if (request.type === 'ConnectionInfoReq') publishConnection();
    else if (request.type === 'SubscribeNodeReq' || request.type === 'UnsubscribeNodeReq') answerNodeRequest(request);
  };

  const onContainerRequest = (_topic: string, data: unknown): void => {
    const request = data as HubRequest;
    if (request.type === 'SetActiveTabReq' && request.data?.id) activeTab = request.data.id;
    if (request.type === 'SetActiveTabReq' || request.type === 'ActiveTabReq') publishTab();
  };

  const subscriptions = [hub.subscribe(REQUESTS, onRequest), hub.subscribe(CONTAINER_REQUESTS, onContainerRequest)];
  return {
    deliver(output) {
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
    dispose() {
      for (const id of subscriptions.splice(0)) hub.unsubscribe(id);
    }
  };
}

/** "/finesse/api/User/1001/Media" -> "finesse.api.User.1001.Media" */
function topicOf(node: string): string {
  return node.replace(/^\//, '').replace(/\//g, '.');
}
