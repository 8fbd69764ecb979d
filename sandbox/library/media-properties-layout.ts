import { defineClass, defineCollection, readAgain, urlByTeam, writable } from './define.js';
import type { RestBase } from './rest-base.js';
import { asArray, isXmlObject, type XmlObject, type XmlValue } from './xml.js';

/** What getData() makes of a layout: always two columns. Of one column alone it makes the second. It throws a text where there is no header. */
function shownLayout(data: XmlObject): object {
  const { header, column, name, description, type } = data;
  const entry = isXmlObject(header) ? header['entry'] : undefined;
  if (!entry) throw 'MediaPropertiesLayout.getData(): the header of the layout has no entry.';
  if (isXmlObject(column)) data['column'] = [null, column];
  const columns = Array.isArray(data['column']) && data['column'].length <= 2 ? data['column'] : [];
  return { header: entry, columns: [entriesOf(columns[0]), entriesOf(columns[1])], name, description, type };
}

function entriesOf(column: XmlValue): XmlValue[] {
  return isXmlObject(column) ? asArray(column['entry']) : [];
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
      return shownLayout(this._data);
    },
    getEmptyData: () => ({ header: { displayName: null, mediaProperty: null }, columns: [[], []] }),
    ...writable('update', 'add', 'delete')
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
