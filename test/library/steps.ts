// The first steps of a gadget up to its tasks, with which most of these specs begin.
import { dialogXml, type StubDesktop } from '../support/stub-desktop.js';

type User = finesse.restservices.User;
type Media = finesse.restservices.Media;
type MediaList = finesse.restservices.MediaList;
type MediaDialogs = finesse.restservices.MediaDialogs;
type MediaDialog = finesse.restservices.MediaDialog;

export interface Gadget {
  user: User;
  list: MediaList;
  media: Media;
}

/** Returns handlers that record their calls in `told`. */
export function noting(told: string[]): finesse.interfaces.RestCollectionHandlers<MediaDialogs, MediaDialog> {
  return {
    onLoad: (dialogs) => void told.push(`load ${Object.keys(dialogs.getCollection()).join()}`),
    onChange: () => void told.push('change'),
    onAdd: (dialogs) => void told.push(`add, has ${Object.keys(dialogs.getCollection()).join()}`),
    onDelete: (dialogs) => void told.push(`delete, has ${Object.keys(dialogs.getCollection()).join()}`),
    onError: () => void told.push('error'),
    onCollectionAdd: (dialog) => void told.push(`collectionAdd ${dialog.getId()}`),
    onCollectionDelete: (dialog) => void told.push(`collectionDelete ${dialog.getId()} ${dialog.getState()}`)
  };
}

export function loadUser(desk: StubDesktop, handlers: finesse.interfaces.RestObjectHandlers<User> = {}, id = '1001'): User {
  const user = new desk.library.restservices.User({ id, ...handlers });
  desk.settle();
  return user;
}

export function loadList(
  desk: StubDesktop,
  handlers: finesse.interfaces.RestCollectionHandlers<MediaList, Media> = {}
): { user: User; list: MediaList } {
  const user = loadUser(desk);
  const list = user.getMediaList(handlers);
  desk.settle();
  return { user, list };
}

export function loadMedia(desk: StubDesktop, options: Partial<finesse.restservices.MediaGetOptions> = {}): Gadget {
  const { user, list } = loadList(desk);
  return { user, list, media: list.getMedia({ id: '5001', ...options }) };
}

/** Loads Media 5001 with these dialogs, and forgets the requests so far. */
export function loadDialogs(desk: StubDesktop, ids: string[] = [], told: string[] = []): Gadget & { dialogs: MediaDialogs } {
  desk.dialogs = ids.map((id) => dialogXml(id));
  const gadget = loadMedia(desk);
  const dialogs = gadget.media.getMediaDialogs(noting(told));
  desk.settle();
  desk.take();
  told.splice(0);
  return { ...gadget, dialogs };
}

export function idsOf(collection: { getCollection(): object }): string[] {
  return Object.keys(collection.getCollection());
}
