// What an administrator configures and a gadget may read since 15.0.
import { fixedUrl, withoutId } from './addresses.js';
import { defineClass, defineCollection, ITEM, readAgain } from './define.js';
import { RestBase, type RestOptions } from './rest-base.js';
import { RestCollectionBase } from './rest-collection-base.js';
import type { RequestHandlers } from './rest-types.js';
import type { XmlObject, XmlValue } from '../internal/xml.js';

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
