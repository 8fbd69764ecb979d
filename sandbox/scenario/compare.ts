import type { Truth } from '../model/types.js';
import type { GadgetView, MediaView } from './types.js';

/**
 * Where a gadget differs from the server, a line each. Compared is what its page's library holds: the state of each MRD that the gadget has
 * asked for, and id, state and actions of its dialogs. Where the page's own elements are known, their ids as well.
 */
export function differences(view: GadgetView, truth: Truth): string[] {
  const asked = view.media.filter(({ tasks }) => tasks !== undefined);
  if (asked.length === 0) return [`${view.gadget}: has asked for the dialogs of no MRD, or they never loaded: there is nothing to compare`];
  const lines = view.media.flatMap((media) => differencesOfMedia(media, truth));
  const shown = view.shown && differencesOfPage(view.shown, asked, truth);
  return [...lines, ...(shown ?? [])].map((line) => `${view.gadget}: ${line}`);
}

function differencesOfMedia({ id, state, tasks }: MediaView, truth: Truth): string[] {
  const media = truth.media.find((each) => each.id === id);
  const lines =
    state === media?.state ? [] : [`MRD ${id} is ${state ?? 'without a state'}, on the server ${media?.state ?? 'without one'}`];
  if (tasks === undefined) return lines;
  const expected = truth.tasks.filter(({ mediaId }) => mediaId === id);
  for (const { id: taskId, state: taskState, actions } of expected) {
    const seen = tasks.find((each) => each.id === taskId);
    if (seen === undefined) lines.push(`dialog ${taskId} is missing, on the server ${taskState}`);
    else if (seen.state !== taskState) lines.push(`dialog ${taskId} is ${seen.state}, on the server ${taskState}`);
    else if (listOf(seen.actions) !== listOf(actions)) {
      lines.push(`dialog ${taskId} allows ${listOf(seen.actions)}, on the server ${listOf(actions)}`);
    }
  }
  for (const seen of tasks) {
    if (!expected.some((each) => each.id === seen.id)) lines.push(`dialog ${seen.id} is ${seen.state}, and gone on the server`);
  }
  return lines;
}

function listOf(actions: string[]): string {
  return [...actions].sort().join(', ') || 'nothing';
}

function differencesOfPage(shown: string[], asked: MediaView[], truth: Truth): string[] {
  const ids = truth.tasks.filter(({ mediaId }) => asked.some(({ id }) => id === mediaId)).map(({ id }) => id);
  return [
    ...ids.filter((id) => !shown.includes(id)).map((id) => `the page does not show dialog ${id}`),
    ...shown.filter((id) => !ids.includes(id)).map((id) => `the page shows dialog ${id}, which is gone on the server`)
  ];
}
