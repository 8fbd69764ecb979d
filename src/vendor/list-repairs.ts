// What the library's list of media gets wrong when it is refreshed.
import { topicOf } from './hub.js';
import type { Finesse } from './library.js';

/** A Media that is new in a refreshed list was made without its User, and would ask at a wrong address. The list has it. */
export function repairParent(media: finesse.restservices.Media, list: finesse.restservices.MediaList): void {
  const parented = media as { _restObj?: unknown };
  if (!parented._restObj) parented._restObj = (list as { _restObj?: unknown })._restObj;
}

/**
 * Such a Media keeps the topic of that address also when it has left the list again, and the library makes no second one for a topic:
 * without this the MRD could come back only once.
 */
export function freeTopic(library: Finesse, mediaId: string): void {
  library.clientservices.ClientServices.unsubscribe(topicOf('/finesse/api/Media/' + mediaId));
}

/** Puts a Media back that a refreshed list lacks, or takes it out again. Another manager may have done so before. */
export function keepInList(list: finesse.restservices.MediaList, mediaId: string, kept?: finesse.restservices.Media): void {
  const collection = list.getCollection();
  if (!kept === !collection[mediaId]) return;
  list.length += kept ? 1 : -1;
  if (kept) collection[mediaId] = kept;
  else delete collection[mediaId];
}
