import type { Truth } from '../model/types.js';
import type { GadgetView, MediaView, SeenDialog } from './types.js';

/**
 * Compares a gadget with the server. It compares what the library on the gadget's page has loaded, as far as the gadget has asked for it:
 * the agent's state, the state of each MRD, and id, state and actions of calls and dialogs. If the view has the ids of the page's elements,
 * it compares these too.
 * @returns A line for each difference.
 */
export function differences(view: GadgetView, truth: Truth): string[] {
  const { gadget, missing, user, calls, media, shown } = view;
  if (missing !== undefined) return [`There is no gadget to look at: "${gadget}" ${missing}`];
  const asked = media.filter(({ tasks }) => tasks !== undefined);
  if (!hasAsked(view)) {
    return [
      `${gadget}: has asked for the dialogs of no MRD, nor for the agent's state or calls, or they never loaded: there is nothing to compare`
    ];
  }
  const lines = [
    ...(user === undefined || user === truth.userState ? [] : [`the agent is ${user}, on the server ${truth.userState}`]),
    ...(calls === undefined ? [] : differencesOfDialogs('call', calls, truth.calls)),
    ...media.flatMap((each) => differencesOfMedia(each, truth)),
    ...(shown === undefined ? [] : differencesOfPage(shown, asked, calls !== undefined, truth))
  ];
  return lines.map((line) => `${gadget}: ${line}`);
}

/** Whether there is something to compare. */
export function hasAsked({ user, calls, media }: GadgetView): boolean {
  return user !== undefined || calls !== undefined || media.some(({ tasks }) => tasks !== undefined);
}

function differencesOfMedia({ id, state, tasks }: MediaView, truth: Truth): string[] {
  const media = truth.media.find((each) => each.id === id);
  const lines =
    state === media?.state ? [] : [`MRD ${id} is ${state ?? 'without a state'}, on the server ${media?.state ?? 'without one'}`];
  if (tasks === undefined) return lines;
  const expected = truth.tasks.filter(({ mediaId }) => mediaId === id);
  return [...lines, ...differencesOfDialogs('dialog', tasks, expected)];
}

function differencesOfDialogs(what: string, seen: SeenDialog[], expected: SeenDialog[]): string[] {
  const lines = expected.flatMap(({ id, state, actions }) => {
    const found = seen.find((each) => each.id === id);
    if (found === undefined) return [`${what} ${id} is missing, on the server ${state}`];
    if (found.state !== state) return [`${what} ${id} is ${found.state}, on the server ${state}`];
    if (listOf(found.actions) === listOf(actions)) return [];
    return [`${what} ${id} allows ${listOf(found.actions)}, on the server ${listOf(actions)}`];
  });
  const gone = seen.filter(({ id }) => !expected.some((each) => each.id === id));
  return [...lines, ...gone.map(({ id, state }) => `${what} ${id} is ${state}, and gone on the server`)];
}

function listOf(actions: string[]): string {
  return [...actions].sort().join(', ') || 'nothing';
}

function differencesOfPage(shown: string[], asked: MediaView[], withCalls: boolean, truth: Truth): string[] {
  const tasks = truth.tasks.filter(({ mediaId }) => asked.some(({ id }) => id === mediaId));
  const ids = [...tasks, ...(withCalls ? truth.calls : [])].map(({ id }) => id);
  return [
    ...ids.filter((id) => !shown.includes(id)).map((id) => `the page does not show dialog ${id}`),
    ...shown.filter((id) => !ids.includes(id)).map((id) => `the page shows dialog ${id}, which is gone on the server`)
  ];
}
