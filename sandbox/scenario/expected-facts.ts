import type { MediaSettings, Truth } from '../model/types.js';
import type { Expectation } from './types.js';

export interface Known {
  /** The ids of tasks and calls by their names in the scenario. */
  ids: ReadonlyMap<string, string>;
  /** The media options from before the first failure, by "AGENT MRD". */
  kept: ReadonlyMap<string, MediaSettings> | undefined;
  /** Whether a gadget has asked for the MRD. If none has, nobody signs in to it, and there is nothing to expect. */
  askedFor(mediaId: string): boolean;
}

/** The facts that a scenario expects of the server: the name of each, the actual value, and the expected one. */
export function* expectedFacts(expected: Expectation, truth: Truth, { ids, kept, askedFor }: Known): Generator<[string, string, string]> {
  const { node, user, media = {}, tasks = {}, calls = {}, taskCount = {}, queueLength } = expected;
  const stateOf = (name: string, all: { id: string; state: string }[]): string =>
    ids.has(name) ? (all.find(({ id }) => id === ids.get(name))?.state ?? 'ended') : 'never came';
  if (node !== undefined) yield ['node', truth.node, node];
  if (user !== undefined) yield ['agent', truth.userState, user];
  for (const [id, wanted] of Object.entries(media)) {
    if (!askedFor(id)) continue;
    const found = truth.media.find((each) => each.id === id);
    if (wanted.state !== undefined) yield [`MRD ${id}`, String(found?.state), wanted.state];
    if (wanted.routable !== undefined) yield [`MRD ${id} routable`, String(found?.routable), String(wanted.routable)];
    if (wanted.settings !== undefined) {
      const now = found?.settings[truth.node];
      const right = wanted.settings === 'kept' ? kept?.get(`${truth.agentId} ${id}`) : { ...now, ...wanted.settings };
      yield [`MRD ${id} media options`, textOf(now), textOf(right)];
    }
  }
  const ofTasks = truth.media.some(({ id }) => askedFor(id)) ? Object.entries(tasks) : [];
  for (const [name, wanted] of ofTasks) yield [`task ${name}`, stateOf(name, truth.tasks), wanted];
  for (const [name, wanted] of Object.entries(calls)) yield [`call ${name}`, stateOf(name, truth.calls), wanted];
  for (const [id, wanted] of Object.entries(taskCount)) {
    const count = truth.tasks.filter(({ mediaId }) => mediaId === id).length;
    if (askedFor(id)) yield [`MRD ${id} tasks`, String(count), String(wanted)];
  }
  if (queueLength !== undefined) yield ['queue', String(truth.queueLength), String(queueLength)];
}

function textOf(settings: Partial<MediaSettings> | undefined): string {
  return settings === undefined ? 'none' : `${settings.maxDialogLimit} ${settings.interruptAction} ${settings.dialogLogoutAction}`;
}
