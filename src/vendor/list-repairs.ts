// Repairs what the library's MediaList gets wrong when it is refreshed.
import { topicOf } from './hub.js';
import type { Finesse } from './library.js';

/** Sets the User of a Media. The library creates a Media that is new in a refreshed list without it, and would use a wrong URL. */
export function repairParent(media: finesse.restservices.Media, list: finesse.restservices.MediaList): void {
  const parented = media as { _restObj?: unknown };
  if (!parented._restObj) parented._restObj = (list as { _restObj?: unknown })._restObj;
}

/**
 * Frees the topic of such a Media. It keeps the topic after it has left the list, and the library creates no second Media for a topic. Without this,
 * an MRD could come back only once.
 */
export function freeTopic(library: Finesse, mediaId: string): void {
  library.clientservices.ClientServices.unsubscribe(topicOf('/finesse/api/Media/' + mediaId));
}

/** Puts back a Media that a refreshed list lacks, or removes it. Another manager may have done so already. */
export function keepInList(list: finesse.restservices.MediaList, mediaId: string, kept?: finesse.restservices.Media): void {
  const collection = list.getCollection();
  if (!kept === !collection[mediaId]) return;
  list.length += kept ? 1 : -1;
  if (kept) collection[mediaId] = kept;
  else delete collection[mediaId];
}
