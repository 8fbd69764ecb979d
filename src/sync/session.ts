// From one start() to its end: turns what happens into facts, and carries out what is decided.
import { each } from '../base/objects.js';
import { createTimer } from '../base/timer.js';
import { differences } from '../changes/compare.js';
import type { DialogChanges } from '../changes/dialogs.js';
import type { Cause } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { copyOptions } from '../contract/options.js';
import type { Response } from '../contract/responses.js';
import { counts, type Question } from '../decisions/connection.js';
import { decide } from '../decisions/decide.js';
import { worthOf } from '../decisions/reading.js';
import { newState, READ_NAMES, type Effect, type Fact, type ReadName, type State, type TimerName, type View } from '../decisions/state.js';
import { contentOf } from '../vendor/content.js';
import { connectionStatus } from '../vendor/library.js';
import { freeTopic, keepInList } from '../vendor/list-repairs.js';
import { claimOptions, type Write } from '../vendor/shared.js';
import { watchConnection } from './connection.js';
import { watchDialogRequests } from './dialog-requests.js';
import { createLibraryObjects, type Watches } from './library-objects.js';
import { createMachine } from './machine.js';
import { createObjectWatch, type ObjectHost } from './object-watch.js';
import type { Outlet } from './outlet.js';
import type { SessionConfig } from './session-config.js';
import type { TaskActions } from './task-actions.js';
import { viewOf } from './view.js';

export interface Session {
  start(): void;
  media(): finesse.restservices.Media | undefined;
  /** What it has to read before it is complete. */
  waitingFor(): string[];
  stop(): void;
}

export function createSession(config: SessionConfig, outlet: Outlet, changes: DialogChanges, actions: TaskActions): Session {
  const { library, mediaId, options, coalesce, auditEveryMs } = config;
  const machine = createMachine<State, Fact, Effect>(newState(options, connectionStatus(library)), decide, carryOut, onTimer);
  const { state, take } = machine;
  const connection = watchConnection((status, { at, turn }) => take({ type: 'connection', status, at, turn }));
  const audit = createTimer();
  const host: ObjectHost<ReadName> = {
    library,
    coalesce,
    question(what) {
      const asked = ask(what);
      return (ok) => worthOf(state().connection, state().reads[what], asked, ok, what === 'media');
    },
    happened: (type, what) => take({ type, what }),
    answered: (what, ok, response) => take({ type: 'answered', what, ok, response, at: Date.now(), view: view() }),
    isPutOff: (what) => state().reads[what].due === 'retry',
    wrote
  };
  const watches: Watches = {
    user: createObjectWatch('user', host),
    list: createObjectWatch('list', host),
    media: createObjectWatch('media', host),
    dialogs: createObjectWatch('dialogs', host)
  };
  const dialogRequests = watchDialogRequests({
    coalesce,
    question() {
      const asked = ask('dialogs');
      return () => counts(state().connection, asked);
    },
    readAll: () => take({ type: 'dialogReadVoid' }),
    sent: actions.sent,
    wrote(dialogId, write, error) {
      wrote(undefined, write, undefined, error);
      if (error) actions.refused(dialogId, write, error);
    }
  });
  const objects = createLibraryObjects({ config, watches, dialogRequests, actions, take, view });
  let release: (() => void) | undefined;
  /** The content of the Media as told last. */
  let mediaContent: finesse.restservices.MediaData | undefined;

  function ask(what: ReadName): Question {
    const { at, turn } = connection.moment();
    return { at, turn, epoch: state().connection.epoch, events: state().reads[what].events };
  }

  function wrote(what: ReadName | undefined, write: Write, media: { state?: string } | undefined, error: Response | undefined): void {
    take({ type: 'wrote', what, media, error, sentAt: write.at, at: Date.now() });
  }

  /** @param alone Without the dialogs that contradict it. */
  function view(alone?: boolean): View | undefined {
    const { list, media } = watches;
    if (!media.object) return undefined;
    return viewOf(media.object, !!list.object!.getCollection()[mediaId], alone ? {} : objects.dialogs());
  }

  function onTimer(timer: string): void {
    take({ type: 'timer', timer: timer as TimerName, at: Date.now(), view: view(), initialised: !!connectionStatus(library) });
  }

  function auditLater(): void {
    // Two thousand desktops must not ask together.
    audit.start(auditEveryMs * (0.5 + Math.random()), () => {
      auditLater();
      take({ type: 'auditDue', at: Date.now() });
    });
  }

  const performers: { [Type in Effect['type']]?: (effect: Extract<Effect, { type: Type }>) => void } = {
    enter: ({ phase }) => outlet.enter(phase),
    error: ({ code, message, response }) => outlet.fail(code, message, response),
    log: ({ text }) => outlet.log(text),
    notFound: () => outlet.fail('MEDIA_NOT_FOUND', messages.mediaNotFound(Object.keys(watches.list.object!.getCollection()))),
    take: ({ what }) => objects.take(what),
    read: ({ what, join }) => watches[what].read(join),
    abandon: ({ what }) => watches[what].abandon(),
    abandonDialogReads: dialogRequests.abandon,
    passOptions: objects.passOptions,
    keepListed: ({ listed }) => keepInList(watches.list.object!, mediaId, listed ? watches.media.object : undefined),
    freeTopic: () => freeTopic(library, mediaId),
    // This changes nothing but the settings.
    signIn: () => void watches.media.object!.login(copyOptions(options)),
    restored: ({ found }) => void outlet.emit('optionsRestored', { expected: copyOptions(options), found }),
    tellMedia,
    tellDialogs: ({ id, leaving }) => void (id ? tellDialog(id, leaving) : tellDialogs('live')),
    complete
  };

  function carryOut(effect: Effect): void {
    (performers[effect.type] as (effect: Effect) => void)(effect);
  }

  function tellMedia(): void {
    const media = watches.media.object!;
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
    objects.followOnly(dialogs);
    return changes.compareAll(dialogs, cause);
  }

  function complete({ cause, ms, progress: { lostFor, reads, repeats } }: Extract<Effect, { type: 'complete' }>): void {
    const [added, changed, removed] = tellDialogs(cause);
    const after = lostFor ? ', after ' + lostFor + ' ms without notifications' : '';
    const asked = reads + ' reads, ' + repeats + ' repeated; ';
    outlet.log(
      cause + ' complete in ' + ms + ' ms' + after + ': ' + asked + added + ' added, ' + changed + ' changed, ' + removed + ' removed'
    );
  }

  return {
    start() {
      release = claimOptions(library, mediaId, options);
      if (!release) return take({ type: 'refused', code: 'OPTIONS_CONFLICT', message: messages.optionsConflict });
      if (auditEveryMs) auditLater();
      take({ type: 'begun', at: Date.now() });
    },
    media: () => watches.media.object,
    waitingFor: () => ['User', 'MediaList', 'Media', 'Dialogs'].filter((_name, i) => state().reads[READ_NAMES[i]!].needed),
    stop() {
      machine.stop();
      connection.stop();
      audit.stop();
      each(watches as never as Record<string, { end(): void }>, (watch) => watch.end());
      if (release) release();
      objects.end();
    }
  };
}
