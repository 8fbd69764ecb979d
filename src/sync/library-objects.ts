// The library's objects of an MRD. It gets each from the one before, and turns their handlers' calls and the notifications into facts.
import { dig, each, emptyMap } from '../base/objects.js';
import { messages } from '../contract/messages.js';
import { copyOptions } from '../contract/options.js';
import { rules } from '../decisions/rules.js';
import type { ReadName } from '../decisions/effects.js';
import type { View } from '../decisions/state.js';
import { contentOf } from '../vendor/content.js';
import { subscribeNotifications, topicOf } from '../vendor/hub.js';
import { repairParent } from '../vendor/list-repairs.js';
import { adoptOptions } from '../vendor/options-helper.js';
import { sharedOf } from '../vendor/shared.js';
import type { DialogRequests } from './dialog-requests.js';
import { createHandlers } from './handlers.js';
import type { TakeFact } from './engine.js';
import type { ObjectWatch } from './object-watch.js';
import type { SessionConfig } from './session-config.js';
import type { TaskActions } from './task-actions.js';

type User = finesse.restservices.User;
type MediaList = finesse.restservices.MediaList;
type Media = finesse.restservices.Media;
type MediaDialogs = finesse.restservices.MediaDialogs;
type MediaDialog = finesse.restservices.MediaDialog;

export interface LibraryObjects {
  /** Gets the next object from the library, and adds handlers to it. */
  take(what: ReadName): void;
  /** Passes the media options to the library's helper. */
  passOptions(): void;
  list(): MediaList | undefined;
  media(): Media | undefined;
  /** The library's dialogs of this MRD by id. */
  dialogs(): Record<string, MediaDialog>;
  /** Adds a handler to a dialog and watches its requests. Without a dialog it ends that. */
  follow(id: string, dialog: MediaDialog | undefined): void;
  end(): void;
}

export interface ObjectsHost {
  readonly config: SessionConfig;
  readonly watches: Record<ReadName, ObjectWatch>;
  readonly dialogRequests: DialogRequests;
  readonly actions: TaskActions;
  readonly take: TakeFact;
  /** @param alone Whether to leave out the comparison with the dialogs. */
  view(alone: boolean): View | undefined;
}

export function createLibraryObjects({ config, watches, dialogRequests, actions, take, view }: ObjectsHost): LibraryObjects {
  const { library, mediaId, options, user: givenUser } = config;
  let user: User | undefined;
  let list: MediaList | undefined;
  let media: Media | undefined;
  let dialogs: MediaDialogs | undefined;
  const { User, MediaList, Media, MediaDialogs } = library.restservices;
  const handlers = createHandlers();
  const followed = emptyMap<{ dialog: MediaDialog; unwatch: () => void }>();
  const onDialog = handlers.own((dialog: MediaDialog) => take(rules.dialogMoved, { id: dialog.getId(), leaving: false }));
  const missed = (what: ReadName) => () => take(rules.missed, { what });
  let subscriptions: (() => void)[] = [];

  const takers: Record<ReadName, () => void> = {
    user() {
      // ClientServices.init() puts the id there.
      const id = dig(library, 'gadget.Config.id') as string | undefined;
      if (!givenUser && !id) return take(rules.refused, { code: 'USER_LOAD_FAILED', message: messages.notInitialised });
      const { users } = sharedOf(library);
      const known = givenUser || users[id!];
      let inUse = false;
      // The library gives a second User of one id no subscription. Its only sign is an error handler call without a response.
      const onError = (response: unknown) => {
        inUse = inUse || response === undefined;
      };
      const loaded = (user = watches.user.keep(User, () => known || new User({ id: String(id), onError })));
      if (inUse) return take(rules.refused, { code: 'USER_IN_USE', message: messages.userInUse });
      if (!known) users[id!] = loaded;
      take(rules.userTaken, { known: !!known });
      handlers.add(loaded, 'error', missed('user'));
      handlers.add(loaded, 'load', () => take(rules.userLoaded, {}));
    },

    list() {
      const loaded = user!;
      const node = topicOf(loaded.getRestUrl());
      listen(node + '.Media', 'media');
      listen(node + '.Media.' + mediaId, 'media');
      listen(node + '.Dialogs.Media', 'dialogs');
      const medias = (list = watches.list.keep(MediaList, () => loaded.getMediaList({})));
      // The list has a Media without a uri under no id.
      const isListed = () => !!medias.getCollection()[mediaId];
      // The MRD was not in the list when we looked, and is now.
      handlers.add(medias, 'collectionAdd', (added: finesse.restservices.Media) => {
        if (added.getId() === mediaId) take(rules.listLoaded, { has: isListed(), appeared: true });
      });
      handlers.add(medias, 'collectionDelete', (gone) => {
        if (gone === media) take(rules.unlisted, {});
      });
      handlers.add(medias, 'error', missed('list'));
      handlers.add(medias, 'load', () => take(rules.listLoaded, { has: isListed(), appeared: false }));
      take(rules.listTaken, { known: watches.list.known });
    },

    media() {
      const medias = list!;
      const found = (media = watches.media.keep(Media, () => medias.getCollection()[mediaId]!));
      repairParent(found, medias);
      // The handler is called at once, unless the library has created a Media without content.
      handlers.add(found, 'load', () => take(rules.mediaLoaded, { view: view(true)! }));
      take(rules.mediaTaken, {});
    },

    dialogs() {
      const found = media!;
      handlers.add(found, 'change', () => take(rules.mediaChanged, { view: view(true)! }));
      const collection = (dialogs = watches.dialogs.keep(MediaDialogs, () => found.getMediaDialogs({})));
      handlers.add(collection, 'load', () => take(rules.dialogMoved, { id: undefined, leaving: false }));
      handlers.add(collection, 'collectionAdd', onDialog);
      handlers.add(collection, 'collectionDelete', (dialog: MediaDialog) => take(rules.dialogMoved, { id: dialog.getId(), leaving: true }));
    }
  };

  function listen(topic: string, of: 'media' | 'dialogs'): void {
    const toMedia = of === 'media';
    const unsubscribe = subscribeNotifications(topic, toMedia ? undefined : mediaId, (notification) => {
      const ours = notification.mediaId === undefined || notification.mediaId === mediaId;
      // A Media that cannot be interrupted does not change its dialogs.
      const interruptible = !media || contentOf(media).interruptible !== 'false';
      take(rules.notified, { of, ours, interruptible, media: notification.media, at: Date.now() });
      if (!toMedia && notification.error) actions.refusedLate(notification.requestId, notification.error);
    });
    subscriptions = subscriptions.concat(unsubscribe);
  }

  function follow(id: string, dialog: MediaDialog | undefined): void {
    const before = followed[id];
    if (before ? before.dialog === dialog : !dialog) return;
    if (before) {
      before.unwatch();
      delete followed[id];
    }
    if (!dialog) return;
    dialog.addHandler('change', onDialog);
    followed[id] = { dialog, unwatch: dialogRequests.watch(dialog) };
  }

  handlers.atEnd(() => each(followed, ({ dialog }) => dialog.removeHandler('change', onDialog)));

  return {
    take: (what) => takers[what](),
    passOptions: () => adoptOptions(list!.getMedia({ id: mediaId, mediaOptions: copyOptions(options) }), options),
    list: () => list,
    media: () => media,
    dialogs: () => (dialogs ? dialogs.getCollection() : {}),
    follow,
    end() {
      subscriptions.forEach((unsubscribe) => unsubscribe());
      each(followed, ({ unwatch }) => unwatch());
      handlers.removeAll();
    }
  };
}
