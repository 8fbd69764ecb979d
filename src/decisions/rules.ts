// The rules of MediaManager: what it does for each fact. A rule changes the state and asks for effects. It uses neither the library, nor timers, nor the
// clock, nor random numbers.
import { messages } from '../contract/messages.js';
import { isUnexplained, mediaMoved, passOptions, proceed, readFailed, readMedia } from './answers.js';
import type { Rule } from './apply.js';
import { begins, isFailing } from './connection.js';
import type { Effects, TimerName } from './effects.js';
import type { Facts } from './facts.js';
import { enter, giveUp, isLive, notFound, startProgress } from './phases.js';
import { QUIET_MS, elapsed, ensure, expectAnswer, expectQuiet, need, readAgain, reset, succeeded } from './reading.js';
import { looked, NOT_READ, pause, see, signInAnswered } from './settings.js';
import { accepted, endSilence, heard, noticed } from './silence.js';
import { READ_NAMES, type State, type View } from './state.js';

const INIT_POLL_MS = 1000;
/** A notification may reach us this long after the library. */
const NOTIFIED_MS = 100;
/** How long to wait for a GET that was not seen. */
const UNSEEN_MS = 1000;

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

  signingOut({ settings }, _fact, out) {
    pause(settings, out);
  },

  wrote(state, { what, media, error, sentAt, at }, out) {
    const { phase, connection, reads, settings, silence } = state;
    if (what) reads[what].events++;
    if (what && !media) return;
    if (error) heard(silence, at, out);
    else if (reads.dialogs.there && phase !== 'failed' && !isFailing(connection)) accepted(silence, sentAt, out);
    const sent = media && media.state;
    if (sent === 'LOGIN' && signInAnswered(settings, error, media!, out)) readMedia(state, out);
    if (sent !== 'LOGOUT') return;
    if (!error) pause(settings, out);
    // No request was sent meanwhile, and no notification may follow.
    else if (settings.drift) readMedia(state, out);
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

/** The MRD may be in the list now. */
function lookInList({ reads: { list }, connection }: State, out: Effects): void {
  if (!isFailing(connection)) need(list, 'list', out);
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
