import { Media } from './media.js';
import type { MediaOptions } from './media-options.js';
import type { RestBase, RestOptions } from './rest-base.js';
import { RestCollectionBase } from './rest-collection-base.js';
import type { XmlObject } from '../internal/xml.js';

export interface GetMediaOptions extends Omit<RestOptions, 'data' | 'parentObj'> {
  mediaOptions?: MediaOptions;
}

/** The MRDs of a user. */
export class MediaList extends RestCollectionBase<Media> {
  override getRestClass(): unknown {
    return MediaList;
  }

  override getRestItemClass(): new (options: RestOptions) => RestBase {
    return Media;
  }

  override getRestType(): string {
    return 'MediaList';
  }

  override getRestItemType(): string {
    return 'Media';
  }

  override getRestUrl(): string {
    return `${this._restObj ? this._restObj.getRestUrl() : '/finesse/api'}/Media`;
  }

  /** At load items go by their id and know their user. What a refresh finds new goes by its uri and does not: its URL is wrong. */
  protected override createFirstItem(data: XmlObject): [id: string, item: Media] {
    const id = String(data['id']);
    return [id, new Media({ id, data: this.wrap(data), parentObj: this._restObj })];
  }

  /** Always the one Media of that id. Handlers accumulate, and onLoad runs before this returns. */
  getMedia(options: GetMediaOptions = {}): Media {
    this.isLoaded();
    const media = this._collection[String(options.id)];
    if (!media) throw new Error(`No media found with id: ${options.id}`);
    media.addHandler('load', options.onLoad);
    media.addHandler('change', options.onChange);
    media.addHandler('add', options.onAdd);
    media.addHandler('delete', options.onDelete);
    media.addHandler('error', options.onError);
    media.setMediaOptions(options.mediaOptions);
    return media;
  }
}

Object.assign(MediaList.prototype, { supportsRestItemSubscriptions: true });
