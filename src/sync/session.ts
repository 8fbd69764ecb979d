// What runs between start() and its end. It turns what happens into facts, and carries out the effects that the rules decide.
import { each } from '../base/objects.js';
import { createTimer } from '../base/timer.js';
import { differences } from '../changes/compare.js';
import type { DialogChanges } from '../changes/dialogs.js';
import type { Cause } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { copyOptions } from '../contract/options.js';
import { rules } from '../decisions/rules.js';
import type { Counted } from '../decisions/effects.js';
import { newState, READ_NAMES, type View } from '../decisions/state.js';
import { contentOf } from '../vendor/content.js';
import { connectionStatus } from '../vendor/library.js';
import { freeTopic, keepInList } from '../vendor/list-repairs.js';
import { claimOptions } from '../vendor/shared.js';
import { watchConnection } from './connection.js';
import { watchDialogRequests } from './dialog-requests.js';
import { createEngine } from './engine.js';
import { createLibraryObjects } from './library-objects.js';
import type { Outlet } from './outlet.js';
import type { SessionConfig } from './session-config.js';
import type { TaskActions } from './task-actions.js';
import { viewOf } from './view.js';

export interface Session {
  start(): void;
  media(): finesse.restservices.Media | undefined;
  /** The resources that it still has to read. */
  waitingFor(): string[];
  /** Whether it has given up, and the MRD has not come back. */
  hasFailed(): boolean;
  stop(): void;
}

export function createSession(config: SessionConfig, outlet: Outlet, changes: DialogChanges, actions: TaskActions): Session {
  const { library, mediaId, options, coalesce, auditEveryMs } = config;
  const audit = createTimer();
  let release: (() => void) | undefined;
  /** The content of the Media that the events told last. */
  let mediaContent: finesse.restservices.MediaData | undefined;

  const connection = watchConnection((status, { at, turn }) => engine.take(rules.connection, { status, at, turn }));
  const engine = createEngine({
    library,
    coalesce,
    initial: newState(options, connectionStatus(library)),
    effects: {
      enter: outlet.enter,
      error: outlet.fail,
      log: outlet.log,
      notFound: () => outlet.fail('MEDIA_NOT_FOUND', messages.mediaNotFound(Object.keys(objects.list()!.getCollection()))),
      take: (what) => objects.take(what),
      abandonDialogReads: () => dialogRequests.abandon(),
      passOptions: () => objects.passOptions(),
      keepListed: (listed) => keepInList(objects.list()!, mediaId, listed ? objects.media() : undefined),
      freeTopic: () => freeTopic(library, mediaId),
      startAgain: outlet.start,
      signIn: () => void objects.media()!.login(copyOptions(options)),
      restored: (found) => void outlet.emit('optionsRestored', { expected: copyOptions(options), found }),
      tellMedia,
      tellDialogs: () => void tellDialogs('live'),
      tellDialog,
      complete
    },
    moment: connection.moment,
    view: () => view(false),
    mayRead: () => true
  });
  const dialogRequests = watchDialogRequests({
    coalesce,
    question: engine.question,
    readAll: () => engine.take(rules.dialogReadVoid, {}),
    sent: actions.sent,
    wrote(dialogId, write, error) {
      engine.wrote(write, error);
      if (error) actions.refused(dialogId, write, error);
    }
  });
  const objects = createLibraryObjects({ config, watches: engine.watches, take: engine.take, dialogRequests, actions, view });

  /** @param alone Whether to leave out the comparison with the dialogs. */
  function view(alone: boolean): View | undefined {
    const media = objects.media();
    return media && viewOf(media, !!objects.list()!.getCollection()[mediaId], alone ? {} : objects.dialogs());
  }

  function tellMedia(): void {
    const media = objects.media()!;
    const before = mediaContent;
    mediaContent = contentOf(media);
    const changed = before ? differences(before, mediaContent) : [];
    if (changed.length) outlet.emit('mediaChanged', { media, changes: changed });
  }

  function tellDialog(id: string, leaving: boolean): void {
    const dialog = leaving ? undefined : objects.dialogs()[id];
    objects.follow(id, dialog);
    changes.compareOne(id, dialog);
  }

  function tellDialogs(cause: Cause): number[] {
    const dialogs = objects.dialogs();
    changes.ids().forEach((id) => objects.follow(id, dialogs[id]));
    each(dialogs, (dialog, id) => objects.follow(id, dialog));
    return changes.compareAll(dialogs, cause);
  }

  function complete(cause: Cause, ms: number, { lostFor, reads, repeats }: Counted): void {
    const [added, changed, removed] = tellDialogs(cause);
    const after = lostFor ? ', after ' + lostFor + ' ms without notifications' : '';
    const asked = reads + ' reads, ' + repeats + ' repeated; ';
    outlet.log(
      cause + ' complete in ' + ms + ' ms' + after + ': ' + asked + added + ' added, ' + changed + ' changed, ' + removed + ' removed'
    );
  }

  function auditLater(): void {
    // Two thousand desktops must not send their requests at the same time.
    audit.start(auditEveryMs * (0.5 + Math.random()), () => {
      auditLater();
      engine.take(rules.auditDue, { at: Date.now() });
    });
  }

  return {
    start() {
      release = claimOptions(library, mediaId, options);
      if (!release) return engine.take(rules.refused, { code: 'OPTIONS_CONFLICT', message: messages.optionsConflict });
      if (auditEveryMs) auditLater();
      engine.take(rules.begun, { at: Date.now() });
    },
    media: objects.media,
    waitingFor: () => ['User', 'MediaList', 'Media', 'Dialogs'].filter((_name, i) => engine.state().reads[READ_NAMES[i]!].needed),
    hasFailed: () => engine.state().phase === 'failed',
    stop() {
      engine.stop();
      connection.stop();
      audit.stop();
      if (release) release();
      objects.end();
    }
  };
}
