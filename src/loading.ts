// The objects of an MRD, which the library makes one out of the other: User, MediaList, Media and MediaDialogs. Loads them, and hears what
// they and the notifications say.
import type { MediaManagerErrorCode } from './errors.js';
import type { SessionHost } from './host.js';
import { messages } from './messages.js';
import { dig, each, emptyMap } from './objects.js';
import { copyOptions } from './options.js';
import type { Resource } from './resource.js';
import { sharedOf } from './shared.js';
import {
  adoptOptions,
  connectionStatus,
  contentOf,
  freeTopic,
  keepInList,
  readNotification,
  repairParent,
  subscribe,
  topicOf,
  type Finesse
} from './vendor.js';

type User = finesse.restservices.User;
type MediaList = finesse.restservices.MediaList;
type Media = finesse.restservices.Media;
type MediaDialogs = finesse.restservices.MediaDialogs;
type MediaDialog = finesse.restservices.MediaDialog;

export interface LoadingHost {
  readonly host: SessionHost;
  readonly user: Resource<User>;
  readonly list: Resource<MediaList>;
  readonly media: Resource<Media>;
  readonly dialogs: Resource<MediaDialogs>;
  /** The gadget's own. */
  readonly givenUser: User | undefined;
  readonly library: Finesse;
  /** There is a Media object, which may be old. */
  mediaFound(): void;
  /** There is one, and it is of now. */
  mediaMoved(): void;
  /** It may say something new. */
  mediaChanged(): void;
  /** One dialog came, changed or is `leaving`, or several may have (no dialog). */
  dialogsMoved(dialog?: MediaDialog, leaving?: boolean): void;
  /** A notification said something that answers under way may not know: of a dialog, or of an interrupt. */
  dialogsOvertaken(): void;
  /** A notification of this MRD arrived. */
  notified(): void;
  /** A notification said something of the Media: its `content`, if it was no error. */
  mediaNotified(content: object | undefined): void;
  /** The MRD was not among the media of the agent, and is now. */
  appeared(): void;
  hasFailed(): boolean;
  /** Reads the list of media until that has succeeded. */
  lookInList(): void;
  /** The list does not have the MRD any more. */
  leftList(): void;
  giveUp(code: MediaManagerErrorCode, message: string): void;
}

export interface Loading {
  start(): void;
  /** Something was read: there may be what to go on with. */
  answered(): void;
  /** The MRD is gone for good. */
  forget(): void;
  /** The library's dialogs of this MRD by id, without the one it is about to remove. */
  collection(leaving?: MediaDialog): Record<string, MediaDialog>;
  stop(): void;
}

interface HandlerTarget {
  addHandler(type: string, handler: (argument: never) => void): void;
  removeHandler(type: string, handler: (argument: never) => void): void;
}

const INIT_POLL_MS = 1000;
/** So long a GET that was not seen to leave is waited for. */
const UNSEEN_MS = 1000;

export function createLoading(session: LoadingHost): Loading {
  const { library, host, givenUser, user, list, media, dialogs } = session;
  const { mediaId } = host;
  const { User, MediaList, Media, MediaDialogs } = library.restservices;
  const subscriptions: (() => void)[] = [];
  const handled: (() => void)[] = [];
  const onDialog = guarded(session.dialogsMoved);
  let inHandler = 0;
  let stopped = false;
  let optionsTold = false;

  function guarded<T>(handler: (argument: T) => void): (argument: T) => void {
    return (argument) => {
      if (stopped) return;
      inHandler++;
      try {
        handler(argument);
      } finally {
        inHandler--;
      }
    };
  }

  function handle<T>(object: unknown, type: string, handler: (argument: T) => void): void {
    const target = object as HandlerTarget;
    const own = guarded(handler);
    handled.push(() => target.removeHandler(type, own));
    target.addHandler(type, own);
  }

  function loadUser(): void {
    // ClientServices.init() puts the id there.
    const id = dig(library, 'gadget.Config.id') as string | undefined;
    if (!givenUser && !id) return session.giveUp('USER_LOAD_FAILED', messages.notInitialised);
    const { users } = sharedOf(library);
    const known = givenUser || users[id!];
    let inUse = false;
    // A second User of one id gets no subscription from the library, which says so with an error that carries nothing.
    const onError = (response: unknown) => {
      inUse = inUse || response === undefined;
    };
    const loaded = user.take(User, () => known || new User({ id: String(id), onError }));
    if (inUse) return session.giveUp('USER_IN_USE', messages.userInUse);
    if (!known) users[id!] = loaded;
    awaitInit(!!known);
    handle(loaded, 'error', user.missed);
    handle(loaded, 'load', onUser);
  }

  /** Before ClientServices.init() the library asks for nothing, and says nothing of it. Then it has heard of no connection either. */
  function awaitInit(told: boolean): void {
    setTimeout(() => {
      if (user.asked || !user.needed) return;
      // It may have been initialised meanwhile; or what a cache had was no User.
      if (connectionStatus(library)) return user.read();
      if (!told) host.fail('USER_LOAD_FAILED', messages.notInitialised);
      awaitInit(true);
    }, INIT_POLL_MS);
  }

  function onUser(loaded: User): void {
    if (list.object) return;
    user.needed = false;
    const node = topicOf(loaded.getRestUrl());
    listen(node + '.Media', true);
    listen(node + '.Media.' + mediaId, true);
    listen(node + '.Dialogs.Media', false);
    const medias = list.take(MediaList, () => loaded.getMediaList({}));
    handle(medias, 'collectionAdd', onMediaAdded);
    handle(medias, 'collectionDelete', onMediaGone);
    handle(medias, 'error', list.missed);
    handle(medias, 'load', onList);
    // A GET that was not seen to leave, since the list was there before us, may have failed, or never be answered.
    setTimeout(() => list.asked || list.ensure(), list.known ? 0 : UNSEEN_MS);
  }

  /** The MRD was not in the list when we looked, and is now. */
  function onMediaAdded(added: Media): void {
    if (added.getId() !== mediaId) return;
    // What was known of it before it went is worth nothing.
    if (media.object) return session.hasFailed() ? host.start() : undefined;
    session.appeared();
    onList(list.object!);
  }

  /** A refreshed list without the MRD, or without its uri, makes the library drop the Media. Whether it is really gone, its own GET tells. */
  function onMediaGone(gone: Media): void {
    if (gone !== media.object || session.hasFailed()) return;
    session.leftList();
    media.needed = true;
    setTimeout(() => {
      if (stopped) return;
      keepInList(list.object!, mediaId, gone);
      // What has failed so far did so before we knew.
      media.reset();
      media.ensure();
    }, 0);
  }

  function onList(loaded: MediaList): void {
    if (media.object) return;
    list.needed = false;
    const found = loaded.getCollection()[mediaId];
    if (!found) {
      freeTopic(library, mediaId);
      // A list that was there before us may be old; what it says once it was read again is taken in `answered()`.
      return list.isFresh() ? notFound() : list.need();
    }
    media.take(Media, () => found);
    session.mediaFound();
    repairParent(found, loaded);
    // What was there before us may be of before a failure, or overtaken by an event that nobody saw.
    media.needed = !list.isFresh();
    dialogs.needed = true;
    // At once, unless the library has made a Media of which it knows nothing yet.
    handle(found, 'load', onMedia);
    if (!dialogs.object) media.needed = true;
    media.ensure();
  }

  function notFound(): void {
    session.giveUp('MEDIA_NOT_FOUND', messages.mediaNotFound(Object.keys(list.object!.getCollection())));
  }

  function onMedia(found: Media): void {
    if (dialogs.object) return;
    tellOptions();
    handle(found, 'change', session.mediaChanged);
    const collection = dialogs.take(MediaDialogs, () => found.getMediaDialogs({}));
    handle(collection, 'load', () => session.dialogsMoved());
    handle(collection, 'collectionAdd', session.dialogsMoved);
    handle(collection, 'collectionDelete', (dialog: MediaDialog) => session.dialogsMoved(dialog, true));
    // Its first GET has left, unless the gadget created it before us: then nobody saw what the answer was worth.
    dialogs.ensure();
  }

  /** Where the settings have drifted the library signs in inside this call, so it is not made before it is known that the agent is signed in. */
  function tellOptions(): void {
    const medias = list.object!;
    // A refreshed list may just lack the MRD: see onMediaGone().
    if (optionsTold || media.needed || !medias.getCollection()[mediaId]) return;
    optionsTold = true;
    adoptOptions(medias.getMedia({ id: mediaId, mediaOptions: copyOptions(host.options) }), host.options);
    session.mediaMoved();
  }

  function listen(topic: string, toMedia: boolean): void {
    const unsubscribe = subscribe(topic, (message) => {
      const notification = readNotification(message);
      // The list has the state of every MRD.
      if (toMedia) list.overtaken();
      if (notification.mediaId !== undefined && notification.mediaId !== mediaId) return;
      session.notified();
      // Of the Media, too: it may tell of an interrupt, which changes the actions of every dialog.
      if (!toMedia || !media.object || contentOf(media.object).interruptible !== 'false') session.dialogsOvertaken();
      if (toMedia) {
        media.overtaken();
        // In a turn of its own: the library may have the same message still before it.
        setTimeout(() => (session.hasFailed() ? lookForIt() : session.mediaNotified(notification.media)), 0);
      } else if (notification.error) {
        host.actions.refusedLate(notification.requestId, notification.error);
      }
    });
    subscriptions.push(unsubscribe);
  }

  /** Something was said of an MRD that the list does not have. */
  function lookForIt(): void {
    if (!stopped && session.hasFailed()) session.lookInList();
  }

  function all(): Record<string, MediaDialog> {
    return dialogs.object ? dialogs.object.getCollection() : {};
  }

  function removeHandlers(): void {
    handled.forEach((remove) => remove());
    each(all(), (dialog) => dialog.removeHandler('change', onDialog));
  }

  return {
    start: loadUser,
    answered() {
      if (media.object) tellOptions();
      else if (list.object && !list.needed) notFound();
    },
    forget() {
      keepInList(list.object!, mediaId);
      freeTopic(library, mediaId);
    },
    collection(leaving) {
      const current = emptyMap<MediaDialog>();
      each(all(), (dialog, id) => {
        if (dialog === leaving) return;
        current[id] = dialog;
        // The library adds a handler once, however often it is given.
        dialog.addHandler('change', onDialog);
      });
      return current;
    },
    stop() {
      stopped = true;
      subscriptions.forEach((unsubscribe) => unsubscribe());
      // The library's notifier skips the next handler when one removes itself.
      if (inHandler) setTimeout(removeHandlers, 0);
      else removeHandlers();
    }
  };
}
