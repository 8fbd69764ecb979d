// What an administrator configures and a gadget may read. The sandbox's server has little of it: a GET of the rest ends in onError.
import { child, defineClass, defineCollection, fields, ITEM, readAgain, writable } from './define.js';
import { page } from './host.js';
import { profile } from './profile.js';
import { reasonCodeOf, type ReasonCodeHandlers } from './reason-codes.js';
import { RestBase, type RestOptions } from './rest-base.js';
import { RestCollectionBase, type CollectionOptions } from './rest-collection.js';
import type { RequestHandlers } from './rest-types.js';
import { TeamResource } from './team-resource.js';
import { asArray, isXmlObject, type XmlObject, type XmlValue } from './xml.js';

const fixedUrl = (path: string) => (): string => `/finesse/api/${path}`;

/** 15.0 asks for what is configured for the user's team, where the user has one. */
function urlByTeam(this: RestBase): string {
  const owner = this._restObj;
  const teamId = profile.asksByTeam && owner?.getRestType() === 'User' ? owner._data['teamId'] : undefined;
  const above = teamId ? `/finesse/api/TeamResource/${String(teamId)}` : owner ? owner.getRestUrl() : '/finesse/api';
  return `${above}/${this.getRestType()}`;
}

/** In 15.0 such a list remembers the team of its user. */
function withTeam(this: RestCollectionBase & { teamId: XmlValue }, options: CollectionOptions): void {
  if (profile.asksByTeam) this.teamId = this._restObj?._data['teamId'] ?? null;
  (RestCollectionBase.prototype as unknown as { prepare(options: CollectionOptions): void }).prepare.call(this, options);
}

export const Queue = defineClass('Queue', {
  type: 'Queue',
  getters: { getName: 'name', getStatistics: 'statistics' },
  members: {
    explicitSubscription: true,
    supportsSubscriptions: () => true,
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
  members: { teamId: null, prepare: withTeam, getRestUrl: urlByTeam }
});

export const Contact = defineClass('Contact', {
  type: 'Contact',
  getters: { getFirstName: 'firstName', getLastName: 'lastName', getPhoneNumber: 'phoneNumber', getDescription: 'description' },
  members: {
    ...ITEM,
    ...writable(fields('firstName', 'lastName', 'phoneNumber', 'description'), ['add', 'update', 'delete'], { withUri: true })
  }
});
export const Contacts = defineCollection('Contacts', { type: 'Contacts', itemType: 'Contact', item: () => Contact });

export const PhoneBook = defineClass('PhoneBook', {
  type: 'PhoneBook',
  getters: { getName: 'name', getType: 'type', getUri: 'uri', getEmbeddedContacts: 'contacts' },
  members: {
    ...ITEM,
    getContacts: child(() => Contacts, { kept: true }),
    ...writable(fields('name', 'type'), ['add', 'update', 'delete'], { withUri: true })
  }
});
export const PhoneBooks = defineCollection('PhoneBooks', {
  type: 'PhoneBooks',
  itemType: 'PhoneBook',
  item: () => PhoneBook,
  members: {
    teamId: null,
    prepare: withTeam,
    getRestUrl: urlByTeam,
    keepRestResponse: true,
    extraHeaders: profile.asksByTeam ? null : { Range: 'objects=1-1500' }
  }
});

const actionVariable = ({ name, type, node = '', testValue = '', actualValue }: XmlObject): XmlObject => ({
  name,
  type,
  node,
  testValue,
  ...(actualValue === undefined ? {} : { actualValue })
});

function paramsForRest(params: object = {}): object {
  return { Param: Object.entries(params).map(([name, value]) => ({ name, value: value as string })) };
}

function variablesForRest(variables: object = {}): object {
  return {
    ActionVariable: (Object.values(variables) as XmlObject[]).map(({ name, type, node, testValue }) => ({ name, type, node, testValue }))
  };
}

export const WorkflowAction = defineClass('WorkflowAction', {
  type: 'WorkflowAction',
  getters: {
    getName: 'name',
    getType: 'type',
    getUri: 'uri',
    getHandledBy: 'handledBy'
  },
  members: {
    ...ITEM,
    actionTypes: [{ name: 'BROWSER_POP' }, { name: 'HTTP_REQUEST' }],
    /** Values by name. */
    getParams(this: RestBase) {
      const { Param } = this.isLoaded()._data['params'] as XmlObject;
      return Object.fromEntries((asArray(Param) as XmlObject[]).map(({ name, value }) => [name, value]));
    },
    /** By name. */
    getActionVariables(this: RestBase) {
      const variables = this.isLoaded()._data['actionVariables'] as { ActionVariable: XmlObject | XmlObject[] } | null | undefined;
      if (!variables) return {};
      if (variables.ActionVariable === null) throw new TypeError("Cannot read properties of null (reading 'length')");
      return Object.fromEntries(asArray(variables.ActionVariable).map((variable) => [variable['name'], actionVariable(variable)]));
    },
    buildParamsForRest: paramsForRest,
    buildActionVariablesForRest: variablesForRest,
    ...writable(
      ({ name, type, handledBy, params, actionVariables }) => ({
        name,
        type,
        handledBy,
        params: paramsForRest(params as object),
        actionVariables: variablesForRest(actionVariables as object)
      }),
      ['add', 'update', 'delete'],
      { withUri: true }
    )
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
  members: {
    ...ITEM,
    ...writable(
      ({ media, name, description, TriggerSet, ConditionSet, workflowActions }) => ({
        media: profile.release === '12.0' ? undefined : media,
        name,
        description,
        TriggerSet,
        ConditionSet,
        workflowActions
      }),
      ['add', 'update', 'delete'],
      { withUri: true }
    )
  }
});
export const Workflows = defineCollection('Workflows', {
  type: 'Workflows',
  itemType: 'Workflow',
  item: () => Workflow,
  members: { getRestUrl: urlByTeam }
});

/**
 * As a gadget draws it: the header's entry, and a list of entries for each of two columns. One column alone becomes the second, of three none
 * is left. Without a header it throws a text.
 */
function layoutOf(data: XmlObject): XmlObject {
  const { header, column, name, description, type } = data;
  const entry = isXmlObject(header) ? header['entry'] : undefined;
  if (!entry) throw 'MediaPropertiesLayout.getData(): the header of the layout has no entry.';
  if (isXmlObject(column)) data['column'] = [null, column];
  const columns = Array.isArray(data['column']) && data['column'].length <= 2 ? data['column'] : [];
  const entries = (one: XmlValue): XmlValue[] => (isXmlObject(one) ? asArray(one['entry']) : []);
  return { header: entry, columns: [entries(columns[0]), entries(columns[1])], name, description, type };
}

function writeLayout(
  layout: RestBase,
  method: 'PUT' | 'POST' | 'DELETE',
  values: XmlObject | undefined,
  handlers?: RequestHandlers
): RestBase {
  const content = values && { content: { MediaPropertiesLayout: values } };
  layout.isLoaded().restRequest(layout.getRestUrl(), { method, success: handlers?.success, error: handlers?.error, ...content });
  return layout;
}

export const MediaPropertiesLayout = defineClass('MediaPropertiesLayout', {
  type: 'MediaPropertiesLayout',
  getters: { getName: 'name' },
  members: {
    supportsSubscriptions: false,
    get: readAgain,
    getDescription(this: RestBase) {
      return this.isLoaded()._data['description'] || '';
    },
    getType(this: RestBase) {
      return this.isLoaded()._data['type'] || '';
    },
    getData(this: RestBase) {
      return layoutOf(this._data);
    },
    getEmptyData: () => ({ header: { displayName: null, mediaProperty: null }, columns: [[], []] }),
    update(this: RestBase, values: XmlObject, handlers?: RequestHandlers) {
      values['type'] = String(this.isLoaded()._data['type'] || '');
      return writeLayout(this, 'PUT', values, handlers);
    },
    add(this: RestBase, values: XmlObject, handlers?: RequestHandlers) {
      return writeLayout(this, 'POST', values, handlers);
    },
    delete(this: RestBase, handlers?: RequestHandlers) {
      return writeLayout(this, 'DELETE', undefined, handlers);
    }
  },
  statics: { Object: {} }
});
export const UserMediaPropertiesLayout = defineClass(
  'UserMediaPropertiesLayout',
  {
    type: 'MediaPropertiesLayout',
    members: {
      /** It goes by the id of its user. */
      prepare(this: RestBase) {
        this._id ??= this._restObj?._id;
      },
      getRestUrl(this: RestBase) {
        return `${this._restObj ? this._restObj.getRestUrl() : `/finesse/api/User/${this._id}`}/MediaPropertiesLayout`;
      },
      ...readOnly('update', 'add', 'delete')
    }
  },
  MediaPropertiesLayout
);
export const MediaPropertiesLayouts = defineCollection('MediaPropertiesLayouts', {
  type: 'MediaPropertiesLayouts',
  itemType: 'MediaPropertiesLayout',
  item: () => MediaPropertiesLayout
});
export const UserMediaPropertiesLayouts = defineCollection(
  'UserMediaPropertiesLayouts',
  {
    type: 'MediaPropertiesLayouts',
    itemType: 'MediaPropertiesLayout',
    item: () => UserMediaPropertiesLayout,
    members: { getRestUrl: urlByTeam }
  },
  MediaPropertiesLayouts
);

/** A layout as text of an element. The genuine library escapes what begins an entity twice. */
export function layoutText(xml: unknown): string {
  return (xml as string).replace(/&/g, '&amp;amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** There is one for all: the id that a gadget gives is dropped. */
function withoutId(this: RestBase): void {
  this._id = '';
}

export const LayoutConfig = defineClass('LayoutConfig', {
  type: 'LayoutConfig',
  getters: { getLayoutxml: 'layoutxml' },
  members: {
    supportsSubscriptions: false,
    keepRestResponse: true,
    getRestUrl: fixedUrl('LayoutConfig/default'),
    get: readAgain,
    prepare: withoutId,
    ...writable((text) => ({ layoutxml: layoutText(text) }), ['update'])
  }
});

export const ChatConfig = defineClass('ChatConfig', {
  type: 'ChatConfig',
  getters: { getPrimaryNode: 'primaryNode', getSecondaryNode: 'secondaryNode' },
  members: {
    supportsSubscriptions: false,
    getRestUrl: fixedUrl('ChatConfig'),
    get: readAgain,
    prepare: withoutId,
    ...writable(fields('primaryNode', 'secondaryNode'), ['update'])
  }
});

/** Lines of a gadget for the server's log. Success is never told. */
export const ClientLog = defineClass('ClientLog', {
  type: 'ClientLog',
  members: {
    doNotLog: true,
    explicitSubscription: true,
    prepare: withoutId,
    /** It has nothing to read: it is loaded once the desktop follows its node. */
    firstData(this: RestBase & { load(): void }) {
      this._data = null as never;
      this.load();
    },
    synchronize: () => undefined,
    sendLogs(this: RestBase, content: object, handlers?: RequestHandlers) {
      this.restRequest(this.getRestUrl(), { method: 'POST', error: handlers?.error, content });
    }
  }
});

const LOOKUP = {
  ...ITEM,
  doNotRefresh: true,
  /** Sends nothing. */
  doGet: (_handlers?: RequestHandlers): void => undefined,
  /** 12.0 asks for that code; 15.0 for all codes of the team that the gadget's configuration names. */
  lookupReasonCode(this: RestBase, handlers: ReasonCodeHandlers, value: string, category: string) {
    if (profile.asksByTeam) {
      const teamId = page.finesse?.gadget?.Config?.teamId;
      return new TeamResource({ id: '', teamId }).lookupReasonCode(handlers as never, value, category);
    }
    this.restRequest(`${this.getRestUrl()}?category=${category}&code=${value}`, {
      success: (rsp) => handlers.success(reasonCodeOf(rsp)),
      error: (rsp) => handlers.error?.(rsp)
    });
  }
};

export const ReasonCodeLookup = defineClass('ReasonCodeLookup', { type: 'ReasonCode', members: LOOKUP });

function readOnly(...names: string[]): object {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (_values?: unknown, _handlers?: unknown) => {
        throw new Error(`${name}() is not supported for the layout of a user`);
      }
    ])
  );
}

// What follows came after 12.0.

export const ECCVariableConfig = defineClass('ECCVariableConfig', {
  type: 'ECCVariableConfig',
  members: { supportsSubscriptions: false, getRestUrl: fixedUrl('ECCVariableConfig'), prepare: withoutId, get: readAgain }
});

const isTrue = (field: string) =>
  function (this: RestBase): boolean {
    return this.isLoaded()._data[field] === 'true';
  };

export const MediaDomain = defineClass('MediaDomain', {
  type: 'MediaDomain',
  getters: {
    getName: 'name',
    getDescription: 'description',
    getMaxDialogDuration: 'maxDialogDuration',
    getRingNoAnswerTime: 'ringNoAnswerTime',
    getMediaType: 'mediaType',
    getUri: 'uri'
  },
  members: { ...ITEM, isInterruptible: isTrue('interruptible'), isFinesseAssociated: isTrue('finesseAssociated') }
});
export const MediaDomains = defineCollection('MediaDomains', {
  type: 'MediaDomainList',
  itemType: 'MediaDomain',
  item: () => MediaDomain,
  members: { getRestUrl: fixedUrl('MediaDomain') }
});

const noAddress = (): never => {
  throw new Error('A script selector has no address.');
};

export const ScriptSelector = defineClass('ScriptSelector', {
  type: 'ScriptSelector',
  getters: { getName: 'Name', getDialedNumber: 'DialedNumber', getMRDID: 'MrdID' },
  members: {
    ...ITEM,
    getId: noAddress,
    getRestUrl: noAddress,
    getDescription(this: RestBase) {
      return this.isLoaded()._data['Description'] || '';
    }
  }
});

type Selectors = RestCollectionBase & { mrdType: string | null };
const KINDS = ['voice', 'digitalchannels', 'all'];

/** The items have no address: they go by their place in the list. A refresh, which compares by address, knows none of them. */
export const ScriptSelectors = defineCollection('ScriptSelectors', {
  type: 'ScriptSelectors',
  itemType: 'ScriptSelector',
  item: () => ScriptSelector,
  members: {
    mrdType: null,
    supportsSubscriptions: false,
    init(this: Selectors, options?: RestOptions & { mrdType?: string }) {
      const kind = options?.mrdType?.toLowerCase();
      if (kind && !KINDS.includes(kind)) throw new Error(`mrdType is "${options?.mrdType}". Allowed: ${KINDS.join(', ')}.`);
      if (kind !== undefined) this.mrdType = kind;
      RestCollectionBase.prototype.init.call(this, options);
    },
    createFirstItem(this: Selectors & { createItem(id: string, data: XmlObject): RestBase }, data: XmlObject) {
      const id = String(Object.keys(this._collection).length);
      return [id, this.createItem(id, data)];
    },
    getRestUrlAdditionalParameters(this: Selectors) {
      return this.mrdType ? `mrdType=${this.mrdType}&` : '';
    },
    getRestCacheKey(this: Selectors) {
      return this.mrdType && this.mrdType !== 'all' ? `ScriptSelectors.${this.mrdType}` : 'ScriptSelectors';
    },
    getRestUrl: fixedUrl('ScriptSelectors'),
    getScriptSelectors(this: Selectors) {
      // As many as its length says, which another get() does not set back.
      return Array.from({ length: this.isLoaded().length }, (_none, index) => this._collection[String(index)]);
    }
  }
});

const configured = (name: string) =>
  function (this: RestBase): XmlValue {
    return (this.isLoaded()._data['Configuration'] as XmlObject)[name];
  };

export const DigitalChannelsConfiguration = defineClass('DigitalChannelsConfiguration', {
  type: 'DigitalChannels',
  members: {
    supportsSubscriptions: false,
    prepare: withoutId,
    getRestUrl: fixedUrl('DigitalChannels/Configuration'),
    getRestCacheKey: () => 'DigitalChannelsConfiguration',
    getOrgID: configured('OrgID'),
    getDataCenter: configured('DataCenter'),
    get: readAgain
  }
});

export const Devices = defineClass('Devices', {
  type: 'Devices',
  members: {
    init(this: RestBase & { extension: string }, options: RestOptions & { extension?: string }) {
      if (!options.extension) throw new Error('Devices needs the extension that they are of.');
      this.extension = options.extension;
      RestBase.prototype.init.call(this, options);
    },
    getRestUrl: fixedUrl('Devices'),
    getDevicesForExtension(
      this: RestBase & { extension: string },
      handlers: { success(answer: object): void; error?: RequestHandlers['error'] }
    ) {
      this.restRequest(`/finesse/api/Devices?extension=${this.extension}`, {
        success: (rsp) => handlers.success(rsp.object as object),
        error: (rsp) => handlers.error?.(rsp)
      });
    }
  }
});
