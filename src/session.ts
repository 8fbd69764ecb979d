// Brings the library's Media and MediaDialogs to the server's truth, at the load and after every failure, and tells what is there.
import { watchConnection } from './connection.js';
import { watchDialogRequests } from './dialog-requests.js';
import type { MediaManagerErrorCode } from './errors.js';
import type { Cause } from './events.js';
import type { SessionHost } from './host.js';
import { createLoading } from './loading.js';
import { messages } from './messages.js';
import { each } from './objects.js';
import { differingParts, hasActions, partsOf } from './parts.js';
import { createResource, type Resource, type ResourceHost } from './resource.js';
import type { Response } from './responses.js';
import { NOT_READ, watchSettings } from './settings.js';
import { claimOptions } from './shared.js';
import { watchSilence } from './silence.js';
import { createTimer } from './timer.js';
import { contentOf, type Finesse, type Refreshable } from './vendor.js';

type MediaDialog = finesse.restservices.MediaDialog;

/** So long after the library we may hear of a notification. */
const NOTIFIED_MS = 100;

export interface Session {
  start(): void;
  media(): finesse.restservices.Media | undefined;
  /** What it has to read before it is complete. */
  waitingFor(): string[];
  stop(): void;
}

export function createSession(
  host: SessionHost,
  library: Finesse,
  givenUser: finesse.restservices.User | undefined,
  coalesce: boolean,
  auditEveryMs: number
): Session {
  const { state, enter, fail, map } = host;
  let stopped = false;
  /** Given up, unless the MRD appears after all. The state may say something else by then: that of the next session. */
  let failed = false;
  let everCompleted = false;
  let leftList = false;
  /** Whether the failed reads of this load or recovery were told. */
  let told = false;
  /** The Media as told last. */
  let mediaParts: Record<string, string> | undefined;
  /** What the server said of it last, by an answer or a notification. */
  let mediaSaid: Record<string, string> = {};
  /** The dialogs whose actions did not fit the state of the Media when they were read: that is what the server means. */
  let meant = '';
  /** When the read left that the Media is as of. */
  let readAt = NOT_READ;
  let release: (() => void) | undefined;
  let began = Date.now();
  /** How long the connection was lost, in milliseconds. */
  let lostFor = 0;

  const connection = watchConnection(library, onConnection);
  const silence = watchSilence((first) => {
    if (stopped || failed) return;
    if (first) fail('NOTIFICATIONS_LOST', messages.notificationsLost);
    readAnew();
  });
  const audit = createTimer();
  const doubt = createTimer();
  const settings = watchSettings(host, () => {
    if (!failed) refresh(media);
  });
  const resourceHost: ResourceHost = {
    library,
    coalesce,
    workingIn: false,
    reads: 0,
    repeats: 0,
    ask: connection.ask,
    answered,
    wrote(write, error) {
      if (error) silence.heard();
      else if (!failed && !connection.isFailing()) silence.accepted(write.at);
    },
    failed: readFailed,
    signInAnswered: settings.signInAnswered,
    signingOut: settings.signingOut
  };
  const user = createResource<finesse.restservices.User>('USER_LOAD_FAILED', resourceHost);
  const list = createResource<finesse.restservices.MediaList>('MEDIA_LIST_FAILED', resourceHost);
  const media = createResource<finesse.restservices.Media>('DIALOGS_LOAD_FAILED', resourceHost, true);
  const dialogs = createResource<finesse.restservices.MediaDialogs>('DIALOGS_LOAD_FAILED', resourceHost);
  const dialogRequests = watchDialogRequests(resourceHost, host.actions, () => {
    // Whatever comes after reads all of them anyway.
    if (!failed && state() !== 'disconnected') dialogs.need();
  });
  const resources: Resource<Refreshable>[] = [user, list, media, dialogs];
  const loading = createLoading({
    host,
    library,
    givenUser,
    user,
    list,
    media,
    dialogs,
    mediaFound: seeSettings,
    mediaMoved,
    mediaChanged,
    dialogsMoved,
    dialogsOvertaken() {
      dialogs.overtaken();
      dialogRequests.overtaken();
    },
    mediaNotified,
    notified: silence.heard,
    giveUp,
    appeared() {
      failed = false;
      enter(connection.isFailing() ? 'disconnected' : 'loading');
    },
    hasFailed: () => failed,
    lookInList,
    leftList() {
      leftList = true;
    }
  });

  /** The connection is lost or back, and a new load or recovery begins. */
  function onConnection(): void {
    if (failed) {
      list.reset();
      list.needed = false;
      // The library reads it as well, but once, and that may fail.
      if (!connection.isFailing()) setTimeout(lookInList, 0);
      return;
    }
    told = false;
    silence.stop();
    resources.forEach((resource) => resource.reset());
    lostFor = state() === 'disconnected' ? Date.now() - began : 0;
    began = Date.now();
    resourceHost.reads = resourceHost.repeats = 0;
    if (connection.isFailing()) {
      settings.pause();
      return enter('disconnected');
    }
    media.needed = dialogs.needed = true;
    enter(everCompleted ? 'recovering' : 'loading');
    // In a turn of its own: the library may have the same message, and its own refreshes, still before it.
    setTimeout(() => resources.forEach((resource) => resource.ensure()), 0);
  }

  /** An MRD that was not there may be in it now. */
  function lookInList(): void {
    if (!stopped && failed && list.object && !connection.isFailing()) list.need();
  }

  /** Something may have been missed, and no recovery would tell. */
  function readAnew(): void {
    if (state() === 'ready') {
      began = Date.now();
      resourceHost.reads = resourceHost.repeats = lostFor = 0;
      enter('recovering');
    }
    // A listener may have heard of an outage, or ended it all.
    if (stopped || failed || connection.isFailing()) return;
    media.need();
    dialogs.need();
  }

  function auditLater(): void {
    if (!auditEveryMs) return;
    // Two thousand desktops must not ask together.
    audit.start(auditEveryMs * (0.5 + Math.random()), () => {
      auditLater();
      if (state() === 'ready') readAnew();
    });
  }

  function readFailed(by: unknown, code: MediaManagerErrorCode, response: Response | undefined): void {
    if (failed) return;
    if (leftList && response && response.status === 404) {
      // That of its dialogs may be a mistake, and will be repeated.
      if (by !== media) return;
      loading.forget();
      return giveUp('MEDIA_NOT_FOUND', messages.mediaGone);
    }
    if (told) return;
    told = true;
    if (everCompleted) {
      enter('stale');
      fail('RESYNC_FAILED', messages.resyncFailed(response), response);
    } else {
      fail(code, messages.loadFailed(code, response), response);
    }
  }

  /** The load or recovery may be complete, or somebody else's refresh may have brought something. */
  function answered(by: unknown): void {
    const now = state();
    // The list has the settings of every MRD.
    if (by === media || by === list) readAt = (by as Resource<Refreshable>).readAt;
    if (!media.needed) leftList = false;
    if (stopped || failed) return;
    loading.answered();
    seeSettings();
    if (now === 'disconnected' || !dialogs.object) return;
    if (by === media) mediaSaid = partsOf(contentOf(media.object!));
    if (by === dialogs && !media.needed) meant = misfits();
    if (now === 'ready') {
      mediaMoved();
      tell('live');
    } else if (!media.needed && !dialogs.needed && !isUnexplained(misfits())) {
      const cause = everCompleted ? 'recovery' : 'load';
      everCompleted = true;
      told = false;
      mediaMoved(true);
      complete(cause);
      // A listener may have heard of the next failure.
      if (state() === now) enter('ready');
    } else {
      // The dialogs may have been read before an interrupt began or ended that the Media knows of.
      if (!media.needed && !dialogs.needed) dialogs.need();
      // Drift is repaired also while the dialogs cannot be read.
      if (!media.needed) settings.check(media.object!, readAt);
    }
  }

  function complete(cause: Cause): void {
    const { reads, repeats } = resourceHost;
    const ms = Date.now() - began;
    const counts = tell(cause);
    if (!counts) return;
    host.log(
      cause +
        ' complete in ' +
        ms +
        ' ms' +
        (lostFor ? ', after ' + lostFor + ' ms without notifications' : '') +
        ': ' +
        reads +
        ' reads, ' +
        repeats +
        ' repeated; ' +
        counts[0] +
        ' added, ' +
        counts[1] +
        ' changed, ' +
        counts[2] +
        ' removed'
    );
  }

  /** The helper repairs drift also in an outage, and before the manager has come so far that it may. */
  function seeSettings(): void {
    if (media.object) settings.see(media.object, readAt);
  }

  /** Whether a handler of the library's tells something that no answer is about to tell as a whole. */
  function live(): boolean {
    return !stopped && !failed && !resourceHost.workingIn && state() !== 'disconnected';
  }

  function mediaChanged(): void {
    if (!live()) return;
    readAt = NOT_READ;
    mediaMoved();
    // The library may have a notification before we do.
    doubt.start(NOTIFIED_MS, doubtMedia);
  }

  /** A list that was asked for before we watched it, and answered late, puts the Media back to what it was then. */
  function doubtMedia(): void {
    if (!live()) return;
    const now = partsOf(contentOf(media.object!));
    if (Object.keys(mediaSaid).some((name) => name in now && now[name] !== mediaSaid[name])) refresh(media);
  }

  /** @param dialogsRead Whether the dialogs are as of now, too. */
  function mediaMoved(dialogsRead?: boolean): void {
    const current = media.object!;
    const before = mediaParts;
    const now = (mediaParts = partsOf(contentOf(current)));
    const changes = before ? differingParts(before, now) : [];
    if (changes.length) host.emit('mediaChanged', { media: current, changes });
    if (stopped) return;
    // Entering and leaving INTERRUPTED hides and shows the tasks' actions, and no notification tells.
    if (!dialogsRead && changes.indexOf('state') >= 0 && /INTERRUPTED/.test(before!.state + now.state!)) refresh(dialogs);
    // In an outage nothing would tell of a sign-out that follows.
    if (state() !== 'disconnected') settings.check(current, readAt);
  }

  function dialogsMoved(dialog?: MediaDialog, leaving?: boolean): void {
    if (live()) tell('live', dialog, leaving);
  }

  function tell(cause: Cause, dialog?: MediaDialog, leaving?: boolean): [number, number, number] | undefined {
    if (stopped) return undefined;
    const id = dialog && dialog.getId();
    const current = loading.collection(leaving ? dialog : undefined);
    if (!id || leaving || map.get(id) !== dialog) dialogRequests.keep(current);
    return map.update(current, cause, id);
  }

  /** An older notification of a dialog may have come after an answer that knew of an interrupt. Reading once more helps then, but not twice. */
  function mediaNotified(content: object | undefined): void {
    if (content) mediaSaid = partsOf(content);
    if (live() && isUnexplained(misfits())) dialogs.need();
  }

  function isUnexplained(wrong: string): boolean {
    return wrong !== '' && wrong !== meant;
  }

  /** An interrupt hides the actions of an MRD's tasks, and its end brings them back. Says which dialogs do not have it so. */
  function misfits(): string {
    const current = media.object;
    if (!current || !current.isInterruptible()) return '';
    const interrupted = current.getState() === 'INTERRUPTED';
    const wrong: string[] = [];
    each(loading.collection(), (dialog, id) => {
      if (hasActions(contentOf(dialog)) === interrupted) wrong.push(id);
    });
    return wrong.length ? interrupted + wrong.join() : '';
  }

  /** What is under way now is read again. */
  function refresh(resource: Resource<Refreshable>): void {
    resource.overtaken();
    resource.need();
  }

  function giveUp(code: MediaManagerErrorCode, message: string): void {
    failed = true;
    settings.pause();
    silence.stop();
    resources.forEach((resource) => {
      resource.needed = false;
      resource.reset();
    });
    enter('failed');
    fail(code, message);
  }

  return {
    start() {
      release = claimOptions(library, host.mediaId, host.options);
      if (!release) return giveUp('OPTIONS_CONFLICT', messages.optionsConflict);
      // A gadget that was reloaded in the middle of an outage starts with it.
      if (connection.isFailing()) onConnection();
      if (!stopped) loading.start();
      if (!stopped) auditLater();
    },
    media: () => media.object,
    waitingFor: () => ['User', 'MediaList', 'Media', 'Dialogs'].filter((_name, i) => resources[i]!.needed),
    stop() {
      stopped = true;
      connection.stop();
      silence.stop();
      audit.stop();
      doubt.stop();
      settings.pause();
      resources.forEach((resource) => resource.release());
      dialogRequests.keep({});
      if (release) release();
      loading.stop();
    }
  };
}
