// The rules of MediaManager: what it does for each fact. A rule changes the state and asks for effects. It uses neither the library, nor timers, nor the
// clock, nor random numbers.
import { copyOf, each } from '../base/objects.js';
import type { MediaManagerErrorCode } from '../contract/errors.js';
import { messages } from '../contract/messages.js';
import { isRefusal, type Response } from '../contract/responses.js';
import { begins, isFailing } from './connection.js';
import type { Effect, Effects, Phase, ReadName, TimerName } from './effects.js';
import type { Facts } from './facts.js';
import { QUIET_MS, elapsed, ensure, expectAnswer, expectQuiet, need, readAgain, refresh, reset, retry, succeeded } from './reading.js';
import { check, looked, NOT_READ, pause, see, signInAnswered, signingOut } from './settings.js';
import { accepted, endSilence, heard, noticed } from './silence.js';
import { READ_NAMES, type State, type View } from './state.js';

/** A rule may change the state that it gets. It asks for effects in the order in which they will happen. */
export type Rule<Fact> = (state: State, fact: Fact, out: Effects) => void;

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Returns the next state and the effects. It does not change the state that it gets. */
export function decide<Fact>(before: State, rule: Rule<Fact>, fact: Fact): Step {
  const state = copyOf(before);
  return { state, effects: apply(state, rule, fact) };
}

/** Does the same to a state that nobody else has: it changes the state, and makes no copy for each event. */
export function apply<Fact>(state: State, rule: Rule<Fact>, fact: Fact): readonly Effect[] {
  noted = [];
  rule(state, fact, notebook);
  return noted;
}

const EFFECTS: { [Name in keyof Effects]: 1 } = {
  read: 1,
  abandon: 1,
  abandonDialogReads: 1,
  wait: 1,
  stop: 1,
  take: 1,
  passOptions: 1,
  signIn: 1,
  keepListed: 1,
  freeTopic: 1,
  startAgain: 1,
  enter: 1,
  tellMedia: 1,
  tellDialogs: 1,
  tellDialog: 1,
  complete: 1,
  restored: 1,
  error: 1,
  notFound: 1,
  log: 1
};
/** Records effects instead of carrying them out. */
const notebook = {} as Record<string, unknown> & Effects;
let noted: Effect[] = [];
each(EFFECTS as Record<string, number>, (_one, name) => {
  notebook[name] = (a: unknown, b: unknown, c: unknown) => noted.push([name, a, b, c] as never);
});

const INIT_POLL_MS = 1000;
/** A notification may reach us this long after the library. */
const NOTIFIED_MS = 100;
/** How long to wait for a GET that was not seen. */
const UNSEEN_MS = 1000;
const LOAD_FAILED: Record<ReadName, MediaManagerErrorCode> = {
  user: 'USER_LOAD_FAILED',
  list: 'MEDIA_LIST_FAILED',
  media: 'DIALOGS_LOAD_FAILED',
  dialogs: 'DIALOGS_LOAD_FAILED'
};

export const rules: { [Name in keyof Facts]: Rule<Facts[Name]> } = {
  // ---- The load: User, MediaList, Media, MediaDialogs. Each is obtained from the one before ----

  begun(state, { at }, out) {
    // The outcomes of earlier requests are not waited for.
    state.progress.began = state.silence.heardAt = at;
    // A gadget that is reloaded during an outage starts in it.
    if (isFailing(state.connection)) out.enter('disconnected');
    state.reads.user.there = true;
    out.take('user');
  },

  refused(state, { code, message }, out) {
    giveUp(state, out);
    out.error(code, message);
  },

  userTaken(_state, { known }, out) {
    soon(known ? 'initialised again' : 'initialised', INIT_POLL_MS, out);
  },

  userLoaded({ reads }, _fact, out) {
    if (reads.list.there) return;
    reads.user.needed = false;
    reads.list.there = true;
    out.take('list');
  },

  listTaken(_state, { known }, out) {
    // The list may have existed before us, so that its GET was not seen. That may have failed, or may never be answered.
    soon('unseen', known ? 0 : UNSEEN_MS, out);
  },

  listLoaded(state, { has, appeared }, out) {
    const { list, media, dialogs } = state.reads;
    if (media.there) {
      // What we knew of the MRD before it went no longer counts.
      if (appeared && state.phase === 'failed') out.startAgain();
      return;
    }
    if (appeared) enter(state, isFailing(state.connection) ? 'disconnected' : 'loading', out);
    list.needed = false;
    if (!has) {
      out.freeTopic();
      // A list that existed before us may be old. It is read again, and proceed() takes the result.
      return state.mrd.working ? notFound(state, out) : need(list, 'list', out);
    }
    media.there = true;
    // An object that existed before us may be older than a failure, or than an event that nobody saw.
    media.needed = !state.mrd.working;
    dialogs.needed = true;
    out.take('media');
  },

  mediaLoaded(state, { view }, out) {
    const { dialogs } = state.reads;
    if (dialogs.there) return;
    see(state.settings, view, out);
    passOptions(state, view, out);
    dialogs.there = true;
    out.take('dialogs');
    // Its first GET was sent, unless the gadget created it before us. Then nobody judged that answer.
    ensure(dialogs, 'dialogs', out);
  },

  mediaTaken({ reads: { media, dialogs } }, _fact, out) {
    // The library may have created a Media without content.
    if (!dialogs.there) media.needed = true;
    ensure(media, 'media', out);
  },

  // ---- Failures and recoveries ----

  connection(state, { status, at, turn }, out) {
    const { connection, reads, progress } = state;
    if (!begins(connection, status, { at, turn })) return;
    // The library reads the list too, but only once, and that may fail.
    if (state.phase === 'failed') {
      reset(reads.list, 'list', out);
      reads.list.needed = false;
      return isFailing(connection) ? undefined : soon('recovered', 0, out);
    }
    state.mrd.missing = 0;
    endSilence(state.silence, out);
    // The outcome of an earlier request may be lost with the connection. Everything is read again anyway.
    state.silence.heardAt = at;
    READ_NAMES.forEach((name) => reset(reads[name], name, out));
    startProgress(state, at);
    if (isFailing(connection)) {
      pause(state.settings, out);
      return enter(state, 'disconnected', out);
    }
    reads.media.needed = reads.dialogs.needed = true;
    enter(state, progress.completed ? 'recovering' : 'loading', out);
    // In a later turn: the library may not have had the message yet, and does its own refreshes then.
    soon('recovered', 0, out);
  },

  // ---- Reads ----

  asked({ reads, progress }, { what }, out) {
    reads[what].asked = true;
    progress.reads++;
    expectAnswer(reads[what], what, out);
  },

  joined({ reads }, { what }, out) {
    expectAnswer(reads[what], what, out);
  },

  unseen({ reads }, { what }, out) {
    expectQuiet(reads[what], what, out);
  },

  working({ mrd }) {
    mrd.working = true;
  },

  answered(state, { what, ok, response, askedAt, at, view }, out) {
    state.mrd.working = false;
    if (!ok) return readFailed(state, what, response, out);
    state.mrd.missing = 0;
    if (what === 'media' && view) state.mrd.said = plainMembers(view.content);
    succeeded(state.reads[what], what, out);
    proceed(state, what, view, askedAt, at, out);
  },

  /** An event came before an older answer. The older content must not undo the newer. */
  overtaken({ reads }, { what }, out) {
    readAgain(reads[what], what, out);
  },

  missed({ reads, mrd }, { what }, out) {
    // The gadget may have created the object before us. Its GET was not seen, so only its handler tells of the failure.
    if (!mrd.working) ensure(reads[what], what, out);
  },

  dialogReadVoid(state, _fact, out) {
    // In these states, the next load or recovery reads all dialogs anyway.
    if (state.phase !== 'failed' && state.phase !== 'disconnected') need(state.reads.dialogs, 'dialogs', out);
  },

  // ---- What the desktop and the library tell ----

  notified({ reads, silence, mrd }, { of, ours, interruptible, media, at }, out) {
    // The list contains the state of every MRD.
    if (of === 'media') reads.list.events++;
    if (!ours) return;
    heard(silence, at, out);
    if (of === 'dialogs' || interruptible) {
      reads.dialogs.events++;
      out.abandonDialogReads();
    }
    if (of === 'dialogs') return;
    reads.media.events++;
    if (media) mrd.said = plainMembers(media);
    // In a later turn: the library may not have had the message yet.
    soon('notified', 0, out);
  },

  mediaChanged(state, { view }, out) {
    if (!isLive(state)) return;
    state.settings.asOf = NOT_READ;
    mediaMoved(state, view, false, out);
    // The library may get a notification before we do.
    soon('doubt', NOTIFIED_MS, out);
  },

  dialogMoved(state, { id, leaving }, out) {
    if (!isLive(state)) return;
    if (id) out.tellDialog(id, leaving);
    else out.tellDialogs();
  },

  unlisted({ phase, mrd, reads }, _fact, out) {
    if (phase === 'failed') return;
    // Only a GET of the Media itself tells whether it is really gone.
    mrd.listed = false;
    reads.media.needed = true;
    soon('unlisted', 0, out);
  },

  signing({ settings }, { out: leaving, at }, out) {
    if (leaving) signingOut(settings, at, out);
    // The gadget signs the agent in.
    else settings.signOutUntil = 0;
  },

  wrote(state, { what, media, error, sentAt, at }, out) {
    const { phase, connection, reads, settings, silence } = state;
    if (what) reads[what].events++;
    if (what && !media) return;
    if (error) heard(silence, at, out);
    else if (reads.dialogs.there && phase !== 'failed' && !isFailing(connection)) accepted(silence, sentAt, out);
    const sent = media && media.state;
    if (sent === 'LOGIN' && signInAnswered(settings, error, media!, out)) readMedia(state, out);
    // The gadget may have signed the agent in since.
    if (sent !== 'LOGOUT' || !settings.signOutUntil) return;
    if (isRefusal(error)) settings.signOutUntil = 0;
    else signingOut(settings, at, out);
    // No request was sent meanwhile. No notification may follow.
    if (error && settings.drift) readMedia(state, out);
  },

  // ---- Time ----

  timer(state, { timer, at, view, initialised }, out) {
    const { phase, reads, settings, silence } = state;
    const { user, list, media, dialogs } = reads;
    switch (timer) {
      case 'recovered':
        return phase === 'failed' ? lookInList(state, out) : READ_NAMES.forEach((name) => ensure(reads[name], name, out));
      case 'unseen':
        return list.asked ? undefined : ensure(list, 'list', out);
      case 'unlisted':
        if (phase === 'failed') return;
        out.keepListed(true);
        // Earlier failures do not count for this.
        reset(media, 'media', out);
        return ensure(media, 'media', out);
      case 'notified':
        // The notification may concern an MRD that was not in the list.
        if (phase === 'failed') return lookInList(state, out);
        // An older notification of a dialog may have come after an answer that includes an interrupt. One more read corrects that.
        return isLive(state) && isUnexplained(state, view) ? need(dialogs, 'dialogs', out) : undefined;
      case 'doubt':
        // A list may have been requested before we watched it. Its late answer gives the Media old content.
        return isLive(state) && view && isOlder(view, state) ? readMedia(state, out) : undefined;
      case 'settings':
        return view && looked(settings, view, out) ? readMedia(state, out) : undefined;
      case 'silence':
        return silenceNoticed(state, noticed(silence, at, out), at, out);
      case 'initialised':
      case 'initialised again':
        // Before ClientServices.init() the library silently sends no requests.
        if (user.asked || !user.needed) return;
        // The library may be initialised by now. Or a cache had something that was no User.
        if (initialised) return out.read('user', false);
        if (timer === 'initialised') out.error('USER_LOAD_FAILED', messages.notInitialised);
        return soon('initialised again', INIT_POLL_MS, out);
      default: {
        const what = elapsed(reads[timer], timer, out);
        if (what === 'lost') readFailed(state, timer, undefined, out);
        if (what === 'quiet') proceed(state, timer, view, at - QUIET_MS, at, out);
      }
    }
  },

  auditDue(state, { at }, out) {
    if (state.phase === 'ready') readAnew(state, at, out);
  }
};

/** An answer was processed. It may complete the load or recovery. Or it answers another refresh, and may have new content. */
function proceed(state: State, what: ReadName, view: View | undefined, askedAt: number, at: number, out: Effects): void {
  const { reads, mrd, progress, settings } = state;
  const { list, media, dialogs } = reads;
  // The list contains the media options of every MRD.
  if (what === 'media' || what === 'list') settings.asOf = askedAt;
  if (!media.needed) mrd.listed = true;
  if (state.phase === 'failed') return;
  if (!view) {
    if (list.there && !list.needed) notFound(state, out);
    return;
  }
  passOptions(state, view, out);
  // The library's helper also repairs the options in an outage, and before we may.
  see(settings, view, out);
  if (state.phase === 'disconnected') return;
  if (!dialogs.there) return media.needed ? undefined : checkSettings(state, view, out);
  if (what === 'dialogs' && !media.needed) mrd.confirmed = view.contradicting;
  if (state.phase === 'ready') {
    mediaMoved(state, view, false, out);
    out.tellDialogs();
  } else if (!media.needed && !dialogs.needed && !isUnexplained(state, view)) {
    const cause = progress.completed ? 'recovery' : 'load';
    progress.completed = true;
    progress.failureReported = false;
    mediaMoved(state, view, true, out);
    out.complete(cause, at - progress.began, progress);
    enter(state, 'ready', out);
  } else if (!media.needed) {
    // The dialogs may be older than the begin or end of an interrupt that the Media shows.
    if (!dialogs.needed) need(dialogs, 'dialogs', out);
    // The options are repaired even while the dialogs cannot be read.
    checkSettings(state, view, out);
  }
}

function readFailed(state: State, what: ReadName, response: Response | undefined, out: Effects): void {
  const { reads, mrd, progress } = state;
  if (!reads[what].needed) return;
  const isMissing = !!response && response.status === 404;
  mrd.missing = isMissing ? mrd.missing + 1 : 0;
  if (state.phase === 'failed' || state.phase === 'disconnected') {
    // An event has told it already, or the recovery will find it.
  } else if (!mrd.listed && isMissing) {
    // The list lacks the MRD. A 404 of the Media means that it is gone. A 404 of its dialogs may be a mistake, and is tried again.
    if (what === 'media') {
      out.keepListed(false);
      out.freeTopic();
      giveUp(state, out);
      return out.error('MEDIA_NOT_FOUND', messages.mediaGone);
    }
  } else if (!progress.failureReported) {
    progress.failureReported = true;
    if (progress.completed) {
      enter(state, 'stale', out);
      out.error('RESYNC_FAILED', messages.resyncFailed(response), response);
    } else {
      const code = LOAD_FAILED[what];
      out.error(code, messages.loadFailed(code, response), response);
    }
  }
  progress.repeats++;
  retry(reads[what], what, out);
}

/** @param dialogsRead Whether the dialogs are up to date, too. */
function mediaMoved(state: State, view: View, dialogsRead: boolean, out: Effects): void {
  const before = state.mrd.interrupted;
  state.mrd.interrupted = view.interrupted;
  out.tellMedia();
  // INTERRUPTED hides the actions of the tasks until it ends, and no notification says so.
  if (!dialogsRead && before !== undefined && before !== view.interrupted) refresh(state.reads.dialogs, 'dialogs', out);
  // In an outage we would not hear of a sign-out that follows.
  if (state.phase !== 'disconnected') checkSettings(state, view, out);
}

/** If the options are wrong, the library signs in inside this call. So it waits until we know that the agent is signed in. */
function passOptions(state: State, view: View, out: Effects): void {
  const { mrd, reads } = state;
  if (mrd.optionsPassed || reads.media.needed || !view.listed) return;
  mrd.optionsPassed = true;
  out.passOptions();
  mediaMoved(state, view, false, out);
}

function silenceNoticed(state: State, which: '' | 'first' | 'again', at: number, out: Effects): void {
  if (!which || state.phase === 'failed') return;
  if (which === 'first') out.error('NOTIFICATIONS_LOST', messages.notificationsLost);
  readAnew(state, at, out);
}

/** Notifications may have been lost, and no recovery will follow. Reads everything again. */
function readAnew(state: State, at: number, out: Effects): void {
  const { reads, connection } = state;
  if (isFailing(connection)) return;
  if (state.phase === 'ready') {
    startProgress(state, at);
    enter(state, 'recovering', out);
  }
  need(reads.media, 'media', out);
  need(reads.dialogs, 'dialogs', out);
}

function checkSettings(state: State, view: View, out: Effects): void {
  if (check(state.settings, view, out)) readMedia(state, out);
}

/** The MRD may be in the list now. */
function lookInList({ reads: { list }, connection }: State, out: Effects): void {
  if (!isFailing(connection)) need(list, 'list', out);
}

function readMedia({ phase, reads }: State, out: Effects): void {
  if (phase !== 'failed') refresh(reads.media, 'media', out);
}

function startProgress({ phase, progress }: State, at: number): void {
  progress.lostFor = phase === 'disconnected' ? at - progress.began : 0;
  progress.began = at;
  progress.reads = progress.repeats = 0;
  progress.failureReported = false;
}

function notFound(state: State, out: Effects): void {
  giveUp(state, out);
  out.notFound();
}

function giveUp(state: State, out: Effects): void {
  pause(state.settings, out);
  endSilence(state.silence, out);
  READ_NAMES.forEach((name) => {
    state.reads[name].needed = false;
    reset(state.reads[name], name, out);
  });
  enter(state, 'failed', out);
}

function enter(state: State, phase: Phase, out: Effects): void {
  if (state.phase !== phase) out.enter(phase);
  state.phase = phase;
}

/** Whether a handler call of the library counts by itself, and is not part of an answer. */
function isLive({ phase, mrd }: State): boolean {
  return phase !== 'failed' && phase !== 'disconnected' && !mrd.working;
}

function isUnexplained({ mrd }: State, view: View | undefined): boolean {
  return !!view && view.contradicting !== '' && view.contradicting !== mrd.confirmed;
}

/** Returns the members that are text, and by which two states of a Media differ. */
function plainMembers(content: object): Record<string, unknown> {
  const { state, routable, maxDialogLimit, interruptAction, dialogLogoutAction } = content as Record<string, unknown>;
  return { state, routable, maxDialogLimit, interruptAction, dialogLogoutAction };
}

/** Whether the Media differs from the newest answer or notification. */
function isOlder({ content }: View, { mrd }: State): boolean {
  const now = plainMembers(content);
  return Object.keys(mrd.said).some((name) => !!mrd.said[name] && !!now[name] && now[name] !== mrd.said[name]);
}

function soon(timer: TimerName, ms: number, out: Effects): void {
  out.wait(timer, ms, ms);
}
