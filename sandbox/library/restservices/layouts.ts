// Layouts: of the call variables a gadget draws, and of the desktop.
import { fixedUrl, urlByTeam, withoutId } from './addresses.js';
import { defineClass, defineCollection, readAgain, writable } from './define.js';
import type { RestBase } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';
import { asArray, isXmlObject, type XmlObject, type XmlValue } from '../internal/xml.js';

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

export const classes = {
  LayoutConfig,
  MediaPropertiesLayout,
  MediaPropertiesLayouts,
  UserMediaPropertiesLayout,
  UserMediaPropertiesLayouts
};
