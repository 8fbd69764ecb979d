// Brings the library's Media and MediaDialogs to the server's truth, at the load and after every failure, and says when they are there.
import { watchConnection } from './connection.js';
import type { Content } from './dialogs.js';
import type { MediaManagerErrorCode } from './errors.js';
import { createHandlers } from './handlers.js';
import { watchActions } from './interrupt.js';
import { messages } from './messages.js';
import { copyOptions, type CanonicalMediaOptions } from './options.js';
import { createResource, type Resource } from './resource.js';
import { claimOptions, shareUser, sharedUser } from './shared.js';
import { createTapped } from './vendor-tap.js';
import * as vendor from './vendor.js';

type User = finesse.restservices.User;
type MediaList = finesse.restservices.MediaList;
type Media = finesse.restservices.Media;
type MediaDialogs = finesse.restservices.MediaDialogs;
type MediaDialog = finesse.restservices.MediaDialog;

export type State = 'idle' | 'loading' | 'ready' | 'disconnected' | 'recovering' | 'stale' | 'failed' | 'disposed';
export type Cause = 'load' | 'live' | 'recovery';

export interface SyncHost {
  readonly mediaId: string;
  readonly options: CanonicalMediaOptions;
  readonly library: vendor.Finesse;
  readonly user?: User;
  readonly coalesce: boolean;
  state(): State;
  setState(state: State): void;
  fail(code: MediaManagerErrorCode, message: string, response?: vendor.Response): void;
  /** One dialog came, changed or is `leaving`, or several may have (no dialog). */
  dialogsMoved(dialog?: MediaDialog, leaving?: boolean): void;
  /** The Media object may say something new. */
  mediaMoved(media: Media): void;
  /** Media and dialogs are what the server has. */
  completed(cause: Cause, media: Media): void;
  /** A sign-in was accepted, or refused with `error`. */
  signInAnswered(error: vendor.Response | undefined): void;
  taskActionFailed(requestId: string | undefined, error: Record<string, string>): void;
}

export interface Sync {
  start(): void;
  media(): Media | undefined;
  /** The library's dialogs of this MRD by id, without the one it is about to remove. */
  collection(leaving?: string): Record<string, MediaDialog>;
  refresh(what: 'media' | 'dialogs'): void;
  stop(): void;
}

const INIT_POLL_MS = 1000;

export function createSync(host: SyncHost): Sync {
  const { library, mediaId } = host;
  const undo: (() => void)[] = [];
  const handlers = createHandlers();
  const actions = watchActions();
  const onDialogChange = handlers.wrap((dialog: MediaDialog) => live() && host.dialogsMoved(dialog));
  let stopped = false;
  let everCompleted = false;
  let workingIn = false;
  let leftList = false;
  /** Whether the failed reads of this load or recovery were told. */
  let told = false;

  const connection = watchConnection(library, onFailing, onRecovered);
  undo.push(connection.stop);
  const resourceHost = {
    coalesce: host.coalesce,
    ask: connection.ask,
    read: (object: vendor.Refreshable) => vendor.readOnce(library, object),
    workingIn: (yes: boolean) => void (workingIn = yes),
    answered: settle,
    failed: readFailed,
    signInAnswered: (error: vendor.Response | undefined) => host.signInAnswered(error)
  };
  const user = createResource('USER_LOAD_FAILED', resourceHost);
  const list = createResource('MEDIA_LIST_FAILED', resourceHost);
  const media = createResource('DIALOGS_LOAD_FAILED', resourceHost, true);
  const dialogs = createResource('DIALOGS_LOAD_FAILED', resourceHost);
  const resources = [user, list, media, dialogs];

  function onFailing(): void {
    if (host.state() === 'failed') return;
    begin();
    host.setState('disconnected');
  }

  function onRecovered(): void {
    if (host.state() === 'failed') return;
    begin();
    media.needed = dialogs.needed = true;
    host.setState(everCompleted ? 'recovering' : 'loading');
    // In a turn of its own: the library may have the same message, and its own refreshes, still before it.
    setTimeout(() => stopped || resources.forEach((resource) => resource.ensure()), 0);
  }

  function begin(): void {
    told = false;
    resources.forEach((resource) => resource.reset());
  }

  function readFailed(code: MediaManagerErrorCode, response: vendor.Response | undefined): void {
    if (leftList && response && response.status === 404) return giveUp('MEDIA_NOT_FOUND', messages.mediaGone(mediaId));
    if (told) return;
    told = true;
    if (everCompleted) {
      host.setState('stale');
      host.fail('RESYNC_FAILED', messages.resyncFailed(mediaId, response), response);
    } else {
      host.fail(code, messages.loadFailed(mediaId, code, response), response);
    }
  }

  /** After an answer: the load or recovery may be complete, or somebody else's refresh may have brought something. */
  function settle(): void {
    const state = host.state();
    if (stopped || state === 'disconnected' || !dialogs.object) return;
    if (!dialogs.needed) actionsAre('wereRead');
    if (state === 'ready') {
      host.mediaMoved(mediaObject()!);
      host.dialogsMoved();
    } else if (!media.needed && !dialogs.needed) {
      const cause = everCompleted ? 'recovery' : 'load';
      everCompleted = true;
      host.completed(cause, mediaObject()!);
    }
  }

  function loadUser(): void {
    // ClientServices.init() puts the id there.
    const id = library.gadget && library.gadget.Config && library.gadget.Config.id;
    if (!host.user && !id) return giveUp('USER_LOAD_FAILED', messages.notInitialised(mediaId));
    const known = host.user || sharedUser(library, String(id));
    let inUse = false;
    const onError = (response: unknown) => {
      // A second User of one id gets no subscription from the library, which says so with an error that carries nothing.
      inUse = inUse || response === undefined;
    };
    const loaded = tapped(user, library.restservices.User, () => known || new library.restservices.User({ id: String(id), onError }));
    if (inUse) return giveUp('USER_IN_USE', messages.userInUse(mediaId));
    if (!known) {
      shareUser(library, String(id), loaded);
      awaitInit(false);
    }
    handlers.add(loaded, 'error', () => onUnseenError(user));
    handlers.add(loaded, 'load', onUser);
    if (user.known) user.ensure();
  }

  /** Before ClientServices.init() the library asks for nothing, and says nothing of it. Then it has heard of no connection either. */
  function awaitInit(wasTold: boolean): void {
    setTimeout(() => {
      if (stopped || user.asked || !user.needed) return;
      if (!wasTold) host.fail('USER_LOAD_FAILED', messages.notInitialised(mediaId));
      if (vendor.connectionStatus(library)) user.read();
      else awaitInit(true);
    }, INIT_POLL_MS);
  }

  /** The GET of an object that the gadget made before us was not seen to leave, so its failure is noticed here. */
  function onUnseenError(resource: Resource): void {
    if (!workingIn && !stopped) resource.ensure();
  }

  function onUser(loaded: User): void {
    if (stopped || list.object) return;
    user.needed = false;
    const node = vendor.topicOf(loaded.getRestUrl());
    listen(node + '.Media', media);
    listen(node + '.Media.' + mediaId, media);
    listen(node + '.Dialogs.Media', dialogs);
    const medias = tapped(list, library.restservices.MediaList, () => loaded.getMediaList({}));
    handlers.add(medias, 'error', () => onUnseenError(list));
    handlers.add(medias, 'collectionAdd', onMediaAdded);
    handlers.add(medias, 'collectionDelete', onMediaGone);
    handlers.add(medias, 'load', onList);
    if (list.known) list.ensure();
  }

  /** The MRD was not in the list when we looked, and is now. */
  function onMediaAdded(added: Media): void {
    if (stopped || media.object || added.getId() !== mediaId) return;
    vendor.repairParent(added, user.object as User);
    host.setState('loading');
    onList(list.object as MediaList);
  }

  /** A refreshed list without the MRD, or without its uri, makes the library drop the Media. Whether it is really gone, its own GET tells. */
  function onMediaGone(gone: Media): void {
    if (gone !== media.object) return;
    leftList = true;
    media.needed = true;
    setTimeout(() => {
      if (stopped) return;
      (list.object as MediaList).getCollection()[mediaId] = gone;
      media.ensure();
    }, 0);
  }

  function onList(loaded: MediaList): void {
    if (stopped || media.object) return;
    list.needed = false;
    let found: Media;
    try {
      // Where the options have drifted, the library signs in inside this call.
      found = tapped(media, library.restservices.Media, () => loaded.getMedia({ id: mediaId, mediaOptions: copyOptions(host.options) }));
    } catch {
      return giveUp('MEDIA_NOT_FOUND', messages.mediaNotFound(mediaId, Object.keys(loaded.getCollection())));
    }
    vendor.adoptOptions(found, host.options);
    media.needed = false;
    host.mediaMoved(found);
    handlers.add(found, 'change', () => live() && host.mediaMoved(found));
    const collection = tapped(dialogs, library.restservices.MediaDialogs, () => found.getMediaDialogs({}));
    handlers.add(collection, 'load', () => live() && host.dialogsMoved());
    handlers.add(collection, 'collectionAdd', (dialog: MediaDialog) => live() && host.dialogsMoved(dialog));
    handlers.add(collection, 'collectionDelete', (dialog: MediaDialog) => live() && host.dialogsMoved(dialog, true));
    // Its first GET has left, unless the gadget created it before us: then nobody saw what the answer was worth.
    dialogs.ensure();
  }

  /** Whether a handler of the library's tells something that no answer is about to tell as a whole. */
  function live(): boolean {
    return !workingIn && !stopped && host.state() !== 'disconnected';
  }

  function listen(topic: string, resource: Resource): void {
    const unsubscribe = vendor.subscribe(topic, (message) => {
      const notification = vendor.readNotification(message);
      // The list has the state of every MRD.
      if (resource === media) list.overtaken();
      if (notification.mediaId !== undefined && notification.mediaId !== mediaId) return;
      resource.overtaken();
      if (resource === media) {
        // It may tell of an interrupt, which changes the actions of every dialog.
        dialogs.overtaken();
        // In a turn of its own: the library may have the same message still before it.
        setTimeout(() => live() && actionsAre('areWrong') && need(dialogs), 0);
      } else if (notification.error) {
        host.taskActionFailed(notification.requestId, notification.error);
      }
    });
    undo.push(unsubscribe);
  }

  /** Should the read fail, it is tried again, and until then we are not up to date. */
  function need(resource: Resource): void {
    resource.needed = true;
    resource.ensure();
  }

  /** Asks the watch on the actions, where this MRD can be interrupted. */
  function actionsAre(question: 'areWrong' | 'wereRead'): boolean {
    const current = mediaObject();
    if (!current || !dialogs.object || !current.isInterruptible()) return false;
    const contents: Record<string, Content> = {};
    Object.keys(all()).forEach((id) => (contents[id] = vendor.contentOf(all()[id]!)));
    return !!actions[question](current.getState() === 'INTERRUPTED', contents);
  }

  function tapped<T extends vendor.Refreshable>(resource: Resource, type: unknown, create: () => T): T {
    const created = createTapped(library, type, resource.watcher, create);
    resource.object = created.object;
    resource.known = created.known;
    undo.push(created.untap);
    return created.object;
  }

  function giveUp(code: MediaManagerErrorCode, message: string): void {
    host.setState('failed');
    host.fail(code, message);
  }

  function mediaObject(): Media | undefined {
    return media.object as Media | undefined;
  }

  function all(): Record<string, MediaDialog> {
    return dialogs.object ? (dialogs.object as MediaDialogs).getCollection() : {};
  }

  const self: Sync = {
    start() {
      const release = claimOptions(library, mediaId, host.options);
      if (!release) return giveUp('OPTIONS_CONFLICT', messages.optionsConflict(mediaId));
      undo.push(release);
      // A gadget that was reloaded in the middle of an outage starts with it.
      if (connection.isFailing()) onFailing();
      if (!stopped) loadUser();
    },
    media: mediaObject,
    collection(leaving) {
      const current: Record<string, MediaDialog> = {};
      Object.keys(all()).forEach((id) => {
        if (id === leaving) return;
        const dialog = all()[id]!;
        current[id] = dialog;
        // The library adds a handler once, however often it is given.
        dialog.addHandler('change', onDialogChange);
      });
      return current;
    },
    refresh(what) {
      const resource = what === 'media' ? media : dialogs;
      // What is under way now is read again.
      resource.overtaken();
      need(resource);
    },
    stop() {
      stopped = true;
      resources.forEach((resource) => {
        resource.needed = false;
        resource.reset();
      });
      undo.forEach((end) => end());
      handlers.after(() => {
        handlers.removeAll();
        Object.keys(all()).forEach((id) => handlers.remove(all()[id]!, 'change', onDialogChange));
      });
    }
  };
  return self;
}
