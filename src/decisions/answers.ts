// What follows from an answer, or from a failed one: the load or recovery completes, goes on, or has failed.
import type { MediaManagerErrorCode } from '../contract/errors.js';
import { messages } from '../contract/messages.js';
import type { Response } from '../contract/responses.js';
import type { Effects, ReadName } from './effects.js';
import { enter, giveUp, notFound } from './phases.js';
import { need, refresh, retry } from './reading.js';
import { check, see } from './settings.js';
import type { State, View } from './state.js';

const LOAD_FAILED: Record<ReadName, MediaManagerErrorCode> = {
  user: 'USER_LOAD_FAILED',
  list: 'MEDIA_LIST_FAILED',
  media: 'DIALOGS_LOAD_FAILED',
  dialogs: 'DIALOGS_LOAD_FAILED'
};

/** An answer was processed. It may complete the load or recovery. Or it answers another refresh, and may have new content. */
export function proceed(state: State, what: ReadName, view: View | undefined, askedAt: number, at: number, out: Effects): void {
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

export function readFailed(state: State, what: ReadName, response: Response | undefined, out: Effects): void {
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
export function mediaMoved(state: State, view: View, dialogsRead: boolean, out: Effects): void {
  const before = state.mrd.interrupted;
  state.mrd.interrupted = view.interrupted;
  out.tellMedia();
  // INTERRUPTED hides the actions of the tasks until it ends, and no notification says so.
  if (!dialogsRead && before !== undefined && before !== view.interrupted) refresh(state.reads.dialogs, 'dialogs', out);
  // In an outage we would not hear of a sign-out that follows.
  if (state.phase !== 'disconnected') checkSettings(state, view, out);
}

/** If the options are wrong, the library signs in inside this call. So it waits until we know that the agent is signed in, and is not signing out. */
export function passOptions(state: State, view: View, out: Effects): void {
  const { mrd, reads } = state;
  if (mrd.optionsPassed || reads.media.needed || !view.listed || view.signingOut) return;
  mrd.optionsPassed = true;
  out.passOptions();
  mediaMoved(state, view, false, out);
}

function checkSettings(state: State, view: View, out: Effects): void {
  if (check(state.settings, view, out)) readMedia(state, out);
}

export function readMedia({ phase, reads }: State, out: Effects): void {
  if (phase !== 'failed') refresh(reads.media, 'media', out);
}

export function isUnexplained({ mrd }: State, view: View | undefined): boolean {
  return !!view && view.contradicting !== '' && view.contradicting !== mrd.confirmed;
}
