// What an administrator configures and a gadget may read. The sandbox's server has little of it: a GET of the rest ends in onError.
import { child, defineClass, defineCollection, ITEM, readAgain, urlByTeam, writable } from './define.js';
import type { RestBase } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';

const fixedUrl = (path: string) => (): string => `/finesse/api/${path}`;

export const Queue = defineClass('Queue', {
  type: 'Queue',
  getters: { getName: 'name', getStatistics: 'statistics' },
  members: {
    explicitSubscription: true,
    getId(this: RestBase) {
      return this.isLoaded()._id;
    }
  }
});
export const Queues = defineCollection('Queues', {
  type: 'Queues',
  itemType: 'Queue',
  item: () => Queue,
  members: { explicitSubscription: true, handlesItemRefresh: true }
});

export const WrapUpReason = defineClass('WrapUpReason', {
  type: 'WrapUpReason',
  getters: { getLabel: 'label', getForAll: 'forAll', getUri: 'uri' },
  members: { ...ITEM, getParentRestType: () => 'WrapUpReasons' }
});
export const WrapUpReasons = defineCollection('WrapUpReasons', {
  type: 'WrapUpReasons',
  itemType: 'WrapUpReason',
  item: () => WrapUpReason,
  members: { teamId: null, getRestUrl: urlByTeam }
});

export const Contact = defineClass('Contact', {
  type: 'Contact',
  getters: { getFirstName: 'firstName', getLastName: 'lastName', getPhoneNumber: 'phoneNumber', getDescription: 'description' },
  members: { ...ITEM, ...writable('add', 'update', 'delete') }
});
export const Contacts = defineCollection('Contacts', { type: 'Contacts', itemType: 'Contact', item: () => Contact });

export const PhoneBook = defineClass('PhoneBook', {
  type: 'PhoneBook',
  getters: { getName: 'name', getType: 'type', getUri: 'uri', getEmbeddedContacts: 'contacts' },
  members: { ...ITEM, getContacts: child(() => Contacts, { kept: true }), ...writable('add', 'update', 'delete') }
});
export const PhoneBooks = defineCollection('PhoneBooks', {
  type: 'PhoneBooks',
  itemType: 'PhoneBook',
  item: () => PhoneBook,
  members: { teamId: null, getRestUrl: urlByTeam }
});

export const WorkflowAction = defineClass('WorkflowAction', {
  type: 'WorkflowAction',
  getters: {
    getName: 'name',
    getType: 'type',
    getUri: 'uri',
    getHandledBy: 'handledBy',
    getParams: 'params',
    getActionVariables: 'actionVariables'
  },
  members: {
    ...ITEM,
    actionTypes: [{ name: 'BROWSER_POP' }, { name: 'HTTP_REQUEST' }],
    buildParamsForRest: (params: object) => ({ Param: Object.entries(params).map(([name, value]) => ({ name, value: value as string })) }),
    buildActionVariablesForRest: (variables: object) => ({ ActionVariable: Object.values(variables) as object[] }),
    ...writable('add', 'update', 'delete')
  }
});
export const WorkflowActions = defineCollection('WorkflowActions', {
  type: 'WorkflowActions',
  itemType: 'WorkflowAction',
  item: () => WorkflowAction
});

export const Workflow = defineClass('Workflow', {
  type: 'Workflow',
  getters: {
    getUri: 'uri',
    getName: 'name',
    getDescription: 'description',
    getMedia: 'media',
    getTriggerSet: 'TriggerSet',
    getConditionSet: 'ConditionSet',
    getWorkflowActions: 'workflowActions'
  },
  members: { ...ITEM, ...writable('add', 'update', 'delete') }
});
export const Workflows = defineCollection('Workflows', {
  type: 'Workflows',
  itemType: 'Workflow',
  item: () => Workflow,
  members: { getRestUrl: urlByTeam }
});

export const LayoutConfig = defineClass('LayoutConfig', {
  type: 'LayoutConfig',
  getters: { getLayoutxml: 'layoutxml' },
  members: {
    supportsSubscriptions: false,
    keepRestResponse: true,
    getRestUrl: fixedUrl('LayoutConfig/default'),
    get: readAgain,
    ...writable('update')
  }
});

export const ChatConfig = defineClass('ChatConfig', {
  type: 'ChatConfig',
  getters: { getPrimaryNode: 'primaryNode', getSecondaryNode: 'secondaryNode' },
  members: { supportsSubscriptions: false, getRestUrl: fixedUrl('ChatConfig'), get: readAgain, ...writable('update') }
});

/** Lines of a gadget for the server's log. Success is never told. */
export const ClientLog = defineClass('ClientLog', {
  type: 'ClientLog',
  members: {
    doNotLog: true,
    explicitSubscription: true,
    sendLogs(this: RestBase, content: object, handlers?: RequestHandlers) {
      this.restRequest(this.getRestUrl(), { method: 'POST', error: handlers?.error, content });
    }
  }
});

// What follows came after 12.0.

export const ECCVariableConfig = defineClass('ECCVariableConfig', {
  type: 'ECCVariableConfig',
  members: { supportsSubscriptions: false, getRestUrl: fixedUrl('ECCVariableConfig'), get: readAgain }
});

export const MediaDomain = defineClass('MediaDomain', {
  type: 'MediaDomain',
  getters: {
    getName: 'name',
    getDescription: 'description',
    isInterruptible: 'interruptible',
    getMaxDialogDuration: 'maxDialogDuration',
    getRingNoAnswerTime: 'ringNoAnswerTime',
    getMediaType: 'mediaType',
    isFinesseAssociated: 'finesseAssociated',
    getUri: 'uri'
  },
  members: ITEM
});
export const MediaDomains = defineCollection('MediaDomains', {
  type: 'MediaDomainList',
  itemType: 'MediaDomain',
  item: () => MediaDomain,
  members: { getRestUrl: fixedUrl('MediaDomain') }
});

export const ScriptSelector = defineClass('ScriptSelector', {
  type: 'ScriptSelector',
  getters: { getName: 'name', getDescription: 'description', getDialedNumber: 'dialedNumber', getMRDID: 'mrdId' },
  members: { ...ITEM, getRestUrl: fixedUrl('ScriptSelectors') }
});
export const ScriptSelectors = defineCollection('ScriptSelectors', {
  type: 'ScriptSelectors',
  itemType: 'ScriptSelector',
  item: () => ScriptSelector,
  members: {
    mrdType: undefined,
    supportsSubscriptions: false,
    getRestCacheKey(this: RestBase & { mrdType?: string }) {
      return `ScriptSelectors.${this.mrdType}`;
    },
    getRestUrl: fixedUrl('ScriptSelectors'),
    getScriptSelectors(this: RestBase) {
      return Object.values((this as unknown as { getCollection(): object }).getCollection()) as unknown[];
    }
  }
});

export const DigitalChannelsConfiguration = defineClass('DigitalChannelsConfiguration', {
  type: 'DigitalChannels',
  getters: { getOrgID: 'orgId', getDataCenter: 'dataCenter' },
  members: {
    supportsSubscriptions: false,
    getRestUrl: fixedUrl('DigitalChannelsConfiguration'),
    getRestCacheKey: () => 'DigitalChannelsConfiguration',
    get: readAgain
  }
});

export const Devices = defineClass('Devices', {
  type: 'Devices',
  members: {
    supportsSubscriptions: false,
    getDevicesForExtension(this: RestBase, extension: string) {
      this.restRequest(`/finesse/api/Devices?extension=${extension}`, {});
    }
  }
});
