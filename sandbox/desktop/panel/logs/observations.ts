import type { CachedAnswer } from '../../gadgets/gadget-observer.js';
import type { ComparedMedia, ComparedTask } from '../comparison/difference.js';
import { countDifferences } from '../comparison/difference.js';
import type { Observation } from './history.js';
import type { ScreenChange } from '../observers/observe-screen.js';
import { type ComparedVoice, voiceLines } from '../comparison/voice-difference.js';
import { ageInWords, shortPath } from './format.js';

export interface Moment {
  seq: number;
  at: number;
  /** The title of the gadget, if there are several. */
  title: string | undefined;
}

const MOST_INLINE = 2;

/** Whether the gadget's view differs from the server, for the timeline. The key changes with the differences. undefined before the gadget has read anything. */
export function viewObservation(
  compared: readonly ComparedMedia[],
  voice: ComparedVoice,
  { seq, at, title }: Moment
): (Observation & { key: string }) | undefined {
  const read = voice.callsRead || voice.state.gadget !== undefined || compared.some((media) => media.read || media.tasksRead);
  if (!read) return undefined;
  const count = countDifferences(compared) + voice.differences;
  const lines = [...voiceLines(voice), ...compared.flatMap(linesOf)];
  const who = title ?? 'The gadget';
  const text =
    count === 0
      ? `${who} knows what the server knows`
      : `${who} differs: ${lines.length > MOST_INLINE ? `${lines.slice(0, MOST_INLINE).join('; ')} and ${lines.length - MOST_INLINE} more` : lines.join('; ')}`;
  const bodies = count === 0 ? [] : [{ title: 'Differences', text: lines.join('\n') }];
  return { kind: 'gadget', seq, at, text, bad: count > 0, bodies, key: lines.join('\n') };
}

function linesOf({ truth, facts, settings, tasks }: ComparedMedia): string[] {
  return [
    ...[...facts, settings]
      .filter(({ differs }) => differs)
      .map(({ name, server, gadget }) => `${truth.name} ${name.toLowerCase()} ${server || 'none'}, gadget has ${gadget || 'none'}`),
    ...tasks.filter(({ differences }) => differences.length > 0).map(taskLine)
  ];
}

function taskLine({ id, server, gadget, differences }: ComparedTask): string {
  if (!server) return `task ${id} gone, gadget has ${gadget?.state}`;
  if (!gadget) return `task ${id} ${server.state}, gadget was not told`;
  if (differences.includes('state')) return `task ${id} ${server.state}, gadget has ${gadget.state}`;
  return `task ${id} has other ${differences.join(' and ')}`;
}

/** How the text on the gadget's page changed. */
export function screenObservation({ added, removed, byAgent }: ScreenChange, { seq, at, title }: Moment): Observation {
  const parts = [shortened('+', added), shortened('−', removed)].filter((part) => part !== '');
  return {
    kind: 'screen',
    seq,
    at,
    byAgent,
    text: `${title === undefined ? '' : `${title}: `}${parts.join('   ')}`,
    bodies: [{ title: 'On the screen', text: [...added.map((line) => `+ ${line}`), ...removed.map((line) => `− ${line}`)].join('\n') }]
  };
}

/** The gadget took an answer from a cache instead of asking the server. */
export function cacheObservation({ path, body, savedAt }: CachedAnswer, { seq, at, title }: Moment): Observation {
  const cachedFor = savedAt === undefined ? NaN : Math.max(0, at - savedAt);
  const age = ageInWords(cachedFor);
  return {
    kind: 'cache',
    seq,
    at,
    text: `${shortPath(path)} from the cache, ${age}${title === undefined ? '' : ` (${title})`}`,
    exchange: { method: 'GET', path, status: undefined, ms: undefined, cachedFor },
    bodies: [{ title: `From the cache, ${age}`, text: body }]
  };
}

const MOST_LINES = 3;
const LONGEST_LINE = 32;

/** + Grace Hopper · OFFERED · 8 more */
function shortened(sign: string, lines: string[]): string {
  if (lines.length === 0) return '';
  const named = lines.slice(0, MOST_LINES).map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line));
  return `${sign} ${[...named, ...(lines.length > MOST_LINES ? [`${lines.length - MOST_LINES} more`] : [])].join(' · ')}`;
}

/** A line of a gadget's client log, without what the timeline shows anyway. undefined for any other message on the hub. */
export function logObservation(topic: string, data: unknown, { seq, at, title }: Moment): Observation | undefined {
  const prefix = 'finesse.clientLogging.';
  if (!topic.startsWith(prefix)) return undefined;
  // The line begins with time, host and drift, and the name of the gadget's logger.
  const name = `${topic.slice(prefix.length)} : `;
  const line = String(data);
  const text = line.includes(name) ? line.slice(line.indexOf(name) + name.length) : line;
  return { kind: 'log', seq, at, text: title === undefined ? text : `${title}: ${text}`, bad: /: error [A-Z_]+/.test(text) };
}
