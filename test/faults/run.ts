// Plays one sequence with one client, and compares the screen at rest with the server.
import { CHAT, MAIL, OPTIONS, openDesk, withReasonCodes, type Desk } from '../support/desk.js';
import { enter, hasCaches, world } from '../support/world.js';
import { loses, type Client, type OpenClient } from './clients.js';
import { randomFrom } from '../../sandbox/desktop/scenario/random.js';
import { playStep, type Sequence } from './sequence.js';

/** What was wrong at rest. */
export interface Verdict {
  /** The wrong dialogs on the screen. */
  dialogs: string[];
  /** The differences in the state and the media options of the Media, as the gadget has them. */
  media: string[];
  /** Whether the server has wrong media options for a signed-in agent. */
  settingsLost: boolean;
  /** The gadget never got its Media, because the list did not have the MRD when it was read. */
  noMedia: boolean;
  /** Broken rules of the events. */
  complaints: string[];
}

export interface Outcome extends Verdict {
  requests: number;
  cacheHits: number;
  silences: number;
  changedNothing: boolean;
  /** The client's requests to the server, in order. */
  sent: string[];
  /** The server's log, one line each. */
  log: string[];
}

/** Longer than any retry of the library or of MediaManager. */
const REST_MS = 2 * 3600 * 1000;
/** How often the client may repeat what it was told to repeat. */
const SETTLED = 10;

/** Plays the sequence on the release that was entered last. */
export function runSequence(sequence: Sequence, open: OpenClient): Outcome {
  const { release } = world();
  enter({ release, transport: sequence.transport, cache: hasCaches(release) ? sequence.cache : 'none' });
  const desk = openDesk();
  const random = randomFrom(sequence.seed);
  const trueRandom = Math.random;
  // A separate generator, so that further random numbers of the library or the manager do not change the delays.
  Math.random = randomFrom(sequence.seed + 1);
  try {
    desk.latency = () => 1 + Math.floor(random() * sequence.slowestAnswerMs);
    desk.notificationDelay = () => Math.floor(random() * sequence.slowestNotificationMs);
    desk.copies = () => (sequence.doubles && random() < 0.1 ? 2 : 1);
    desk.spoil = withReasonCodes;
    desk.ready(MAIL, CHAT);
    sequence.before.forEach((step) => playStep(desk, step));
    let client = open(desk, sequence);
    const brokenBefore: string[] = [];
    let silences = 0;
    let changedNothing = false;
    const countSilences = (): void => {
      silences += client.silences();
      changedNothing ||= client.changedNothing();
    };
    for (const step of sequence.steps) {
      desk.tick(step.wait);
      client.does(step);
      playStep(desk, step);
      if (step.does !== 'reload') continue;
      brokenBefore.push(...client.broken());
      countSilences();
      client = open(desk, sequence);
    }
    desk.recover();
    // After a step that only published `failing`, the server knows of no outage. So the desktop publishes the end.
    desk.publish('finesse.info.connection', { status: 'recovered', resourceID: 'desk' });
    const settle = (ms: number): void => {
      for (let i = 0; i < SETTLED; i++) {
        client.settle();
        desk.tick(ms / SETTLED);
      }
    };
    if (loses(sequence.steps)) {
      // Lost notifications can be noticed only after a request whose outcome is lost too.
      desk.losing = true;
      settle(REST_MS / 4);
      client.request();
      settle(REST_MS / 4);
      desk.losing = false;
    }
    settle(REST_MS / 2);
    const { length } = desk.requests;
    desk.tick(REST_MS / 2);
    const verdict = compare(desk, client);
    verdict.complaints.unshift(...brokenBefore);
    if (desk.requests.length > length) verdict.complaints.push(`${desk.requests.length - length} requests at rest`);
    countSilences();
    const outcome = {
      ...verdict,
      silences,
      changedNothing,
      requests: desk.requests.length,
      cacheHits: desk.cacheHits,
      sent: desk.requests.map(({ method, path, body }) => `${method} ${path} ${body}`),
      log: desk.server.log().map(({ at, kind, text }) => `${at} ms ${kind} ${text}`)
    };
    client.end();
    return outcome;
  } finally {
    Math.random = trueRandom;
    desk.dispose();
  }
}

export function wrongIn({ dialogs, media, settingsLost, complaints }: Verdict): string[] {
  return [...dialogs, ...media, ...complaints, ...(settingsLost ? ['the three media options are lost'] : [])];
}

function compare(desk: Desk, client: Client): Verdict {
  const { node, media, tasks } = desk.server.truth();
  const mail = media.find(({ id }) => id === MAIL)!;
  const expected = tasks
    .filter(({ mediaId }) => mediaId === MAIL)
    .map(
      ({ id, state, actions, callVariables }) => `${id} ${state} ${[...actions].sort().join('+')} ${callVariables['callVariable1'] ?? ''}`
    );
  const shown = Object.entries(client.screen()).map(([id, content]) => `${id} ${seen(content)}`);
  const signedIn = mail.state !== undefined && mail.state !== 'LOGOUT';
  const settings = mail.settings[node];
  return {
    dialogs: [
      ...expected.filter((line) => !shown.includes(line)).map((line) => `missing: ${line}`),
      ...shown.filter((line) => !expected.includes(line)).map((line) => `wrong: ${line}`)
    ],
    media: differences(
      { state: mail.state ?? '', ...(signedIn ? { ...settings } : {}) },
      (client.media() ?? {}) as Record<string, unknown>
    ),
    settingsLost: signedIn && JSON.stringify(settings) !== JSON.stringify(OPTIONS),
    noMedia: !client.media(),
    complaints: client.complaints()
  };
}

function differences(expected: Record<string, string>, shown: Record<string, unknown>): string[] {
  return Object.keys(expected)
    .filter((name) => (shown[name] ?? '') !== expected[name])
    .map((name) => `media ${name}: ${String(shown[name])} for ${expected[name]}`);
}

interface SeenDialog {
  state: string;
  participants?: { Participant?: { actions?: { action?: string | string[] } | null } };
  mediaProperties?: { callvariables?: { CallVariable?: { name: string; value: string | null }[] } };
}

function seen(content: unknown): string {
  const dialog = content as SeenDialog;
  const actions = dialog.participants?.Participant?.actions?.action ?? [];
  const variables = dialog.mediaProperties?.callvariables?.CallVariable ?? [];
  const first = variables.find(({ name }) => name === 'callVariable1')?.value ?? '';
  return `${dialog.state} ${[actions].flat().sort().join('+')} ${first}`;
}
