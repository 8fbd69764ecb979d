import { Notifier, type Listener } from './notifier.js';
import { RestBase, type RestOptions } from './rest-base.js';
import type { Update } from './rest-types.js';
import { idOf } from '../utilities/utilities.js';
import { asArray, isXmlObject, type XmlObject } from '../internal/xml.js';

export interface CollectionOptions extends RestOptions {
  onCollectionAdd?: Listener;
  onCollectionDelete?: Listener;
}

type ItemClass = new (options: RestOptions) => RestBase;

export class RestCollectionBase<Item extends RestBase = RestBase> extends RestBase {
  declare _collection: Record<string, Item>;
  declare length: number;
  declare handlesItemSubscription: boolean;
  declare handlesItemRefresh: boolean;
  declare itemsKnowParent: boolean;
  declare _collectionAddNotifier: Notifier;
  declare _collectionDeleteNotifier: Notifier;

  override init(options?: CollectionOptions): void {
    if (options) options.id = '';
    super.init(options ?? { id: '' });
  }

  protected override prepare(options: CollectionOptions): void {
    this._collection = {};
    this.length = 0;
    this._collectionAddNotifier = new Notifier();
    this._collectionDeleteNotifier = new Notifier();
    this.addHandler('collectionAdd', options.onCollectionAdd);
    this.addHandler('collectionDelete', options.onCollectionDelete);
  }

  protected override notifierOf(type: string): Notifier | undefined {
    if (type === 'collectionAdd') return this._collectionAddNotifier;
    if (type === 'collectionDelete') return this._collectionDeleteNotifier;
    return super.notifierOf(type);
  }

  getRestItemClass(): ItemClass {
    throw new Error('getRestItemClass is for subclasses to define');
  }

  getRestItemType(): string {
    throw new Error('getRestItemType is for subclasses to define');
  }

  getRestItemBaseUrl(): string {
    return `/finesse/api/${this.getRestItemType()}`;
  }

  getCollection(): Record<string, Item> {
    return this._collection;
  }

  /** What the list's data has of each item, as the item takes it. */
  extractCollectionData(): XmlObject[] {
    return this.itemsData().map((data) => this.wrap(data));
  }

  private itemsData(): XmlObject[] {
    return isXmlObject(this._data) ? asArray(this._data[this.getRestItemType()]).filter(isXmlObject) : [];
  }

  protected wrap(data: XmlObject): XmlObject {
    return { [this.getRestItemType()]: data };
  }

  protected createItem(id: string, data: XmlObject, onLoad?: (item: Item) => void): Item {
    const Class = this.getRestItemClass();
    const ofList = { subscribed: this.handlesItemSubscription, refreshed: this.handlesItemRefresh };
    const parent = this.itemsKnowParent ? { parentObj: this._restObj } : {};
    return new Class({ id, data: this.wrap(data), onLoad: onLoad as Listener | undefined, ofList, ...parent }) as Item;
  }

  /** What the list holds when it loads: no collectionAdd is told. */
  override load(): void {
    for (const data of this.itemsData()) {
      const [id, item] = this.createFirstItem(data);
      this._collection[id] = item;
      this.length += 1;
    }
    super.load();
  }

  protected createFirstItem(data: XmlObject): [id: string, item: Item] {
    const id = idOf(data);
    return [id, this.createItem(id, data)];
  }

  /**
   * Once the item has loaded, which it never does where an earlier one of its address still has the topic. The length grows after the
   * listeners were told, so they still see the old one.
   */
  private addItem(id: string, data: XmlObject): void {
    this.createItem(id, data, (item) => {
      this._collection[id] = item;
      this._collectionAddNotifier.notifyListeners(item);
      this.length += 1;
    });
  }

  private deleteItem(id: string): void {
    if (!this._collection[id]) return;
    this._collectionDeleteNotifier.notifyListeners(this._collection[id]);
    delete this._collection[id];
    this.length -= 1;
  }

  private addOrChange(data: XmlObject): void {
    const id = idOf(data);
    const known = this._collection[id];
    if (known) known.change(this.wrap(data));
    else this.addItem(id, data);
  }

  /** After the list's own 'add' or 'delete', so its handlers still see the items as they were. */
  protected override afterEvent({ event }: Update): void {
    const items = this.itemsData();
    if (event === 'POST') items.forEach((data) => this.addOrChange(data));
    if (event === 'DELETE') items.forEach((data) => this.deleteKnown(data));
  }

  private deleteKnown(data: XmlObject): void {
    const id = idOf(data);
    const known = this._collection[id];
    if (!known) return;
    known.replaceData(this.wrap(data));
    this.deleteItem(id);
  }

  override processUpdate(update: Update, message: object): void {
    if (update.source === this.getRestUrl()) super.processUpdate(update, message);
    else this.processItemUpdate(update, message);
  }

  /** The item is found by the uri in its data, not by the event's source; that of an error, which has none, by its source. */
  processItemUpdate(update: Update, message: object): void {
    const type = this.getRestItemType();
    const data = update.data?.[type] ?? update.data?.[type.charAt(0).toLowerCase() + type.slice(1)];
    const item = this._collection[idOf(update.data?.['apiErrors'] ? update.source : data)];
    if (item) item.processUpdate(update, message);
  }

  /** One attempt, whatever is asked for. Compares with what is known, even after it has just loaded; the list's own 'change' stays silent. */
  override refresh(_retries?: number): unknown {
    this.beforeRefresh(() => this.readAnew());
    return this;
  }

  private readAnew(): void {
    this.restRequest(this.getRestUrl(), {
      success: (rsp) => {
        this.keepResponse(rsp);
        this.renewed(rsp.object);
      },
      error: (rsp) => this._errorNotifier.notifyListeners(rsp)
    });
  }

  private renewed(object: unknown): void {
    if (!this.replaceData(object)) return this._errorNotifier.notifyListeners(this);
    if (!this._loaded) this.load();
    this.compare();
  }

  private compare(): void {
    const items = this.itemsData();
    const present = new Set(items.map((data) => idOf(data)));
    items.forEach((data) => this.addOrChange(data));
    Object.keys(this._collection)
      .filter((id) => !present.has(id))
      // What is dropped goes by the uri of its own data: one that came without cannot be, and another may go in its place.
      .forEach((id) => this.deleteItem(idOf(this._collection[id]?._data)));
  }
}

Object.assign(RestCollectionBase.prototype, {
  supportsRestItemSubscriptions: false,
  handlesItemSubscription: false,
  handlesItemRefresh: false,
  itemsKnowParent: false
});
