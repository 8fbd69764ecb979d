// Watches the three media options on the server, and whether a manager reports their repair correctly.
import type { MediaManager } from '../../src/index.js';
import { MAIL, OPTIONS, type Desk } from '../support/desk.js';

export interface SettingsWatch {
  /** Watches a manager of the MRD from now on. Returns a function that lists its wrong and missing reports. */
  follow(manager: MediaManager): () => string[];
  /** Runs an action of the gadget. It may repair options that no manager has seen yet. */
  byGadget(action: () => void): void;
}

/** Paths whose answers contain the MRD's media options. */
const MEDIA = new RegExp(`/Media(/${MAIL})?(\\?|$)`);

/** The longest time that an answer or a notification takes, unless it was spoiled. */
const SLOWEST_MS = 800;

/** For this time after a repair, a notification with wrong media options may be older than the repair. Nobody can tell whether it is a new drift. */
const ECHO_MS = 30000;

interface Follower {
  manager: MediaManager;
  complaints: string[];
  /** The last spell that an answer in time has shown. */
  shown: number;
  /** The number of the last spell that the manager reported. */
  told: number;
  toldAt: number;
  /** Whether the manager saw a repair that it has not reported yet. */
  owed: boolean;
}

/** A time in which the agent is signed in, and the node has other media options than the managers'. */
interface Spell {
  /** The media options in that time. */
  found: string[];
  endedAt?: number;
}

export function watchSettings(desk: Desk): SettingsWatch {
  const { server } = desk;
  const { request, advance, control } = server;
  const followers: Follower[] = [];
  const spells: Spell[] = [];
  /** Whether a manager or the library sent the last sign-in. */
  let repairing = false;
  let gadgetActs = false;
  let askedToSignOut = -Infinity;
  let signedOutSince = Date.now();
  const broken: string[] = [];
  let before = look();

  function look(): { node: string; signedIn: boolean; wrong: boolean; settings: string } {
    const { node, media } = server.truth();
    const { state = 'LOGOUT', settings } = media.find(({ id }) => id === MAIL)!;
    const signedIn = state !== 'LOGOUT';
    const now = JSON.stringify(settings[node]);
    return { node, signedIn, wrong: signedIn && now !== JSON.stringify(OPTIONS), settings: now };
  }

  /** A sign-out and a sign-in at the same moment: no client hears of either. */
  function isRepair(): boolean {
    return repairing && Date.now() - askedToSignOut > server.config.outcomeDelayMs;
  }

  function noted<Result>(result: Result): Result {
    const now = look();
    if (before.signedIn && !now.signedIn) signedOutSince = Date.now();
    if (now.wrong) notedAsWrong(now.settings);
    else if (before.wrong) spells.at(-1)!.endedAt = Date.now();
    // Nobody has to report the options of an agent who signed out, or who came back to a node where they were right.
    if (!now.signedIn) followers.forEach((follower) => (follower.owed = false));
    else if (before.wrong && !now.wrong && before.node === now.node && isRepair()) {
      followers.forEach(
        (follower) =>
          (follower.owed =
            !!follower.manager.media &&
            follower.manager.state !== 'failed' &&
            follower.shown === spells.length &&
            follower.told !== spells.length &&
            Date.now() - follower.toldAt > ECHO_MS)
      );
    }
    before = now;
    return result;
  }

  function notedAsWrong(settings: string): void {
    if (!before.wrong || !spells.length) spells.push({ found: [] });
    spells.at(-1)!.found.push(settings);
  }

  /**
   * Finds the spell that a report belongs to. Another failure may begin another one before the answer of a repair arrives. A report in a spell is
   * about an earlier one, also if the manager had to read the Media once more.
   */
  function spellOf(follower: Follower, found: string): number {
    const latest = before.wrong ? 3 * SLOWEST_MS : SLOWEST_MS;
    const late = spells.findIndex(
      (spell, i) => i + 1 > follower.told && Date.now() - (spell.endedAt ?? -Infinity) <= latest && spell.found.includes(found)
    );
    return late < 0 ? spells.length : late + 1;
  }

  if (before.wrong) notedAsWrong(before.settings);
  server.request = (sent) => {
    const asks = sent.method === 'PUT' && sent.path.endsWith(`/Media/${MAIL}`) ? sent.body : undefined;
    if (asks?.includes('LOGIN')) {
      repairing = !gadgetActs && sent.headers?.['requestid'] !== 'elsewhere';
      // An answer that was under way at the sign-out may still have shown a signed-in agent.
      if (repairing && !look().signedIn && Date.now() - signedOutSince > SLOWEST_MS)
        broken.push('an agent was signed in who had signed out');
    }
    if (asks?.includes('LOGOUT')) askedToSignOut = Date.now();
    const response = noted(request(sent));
    if (sent.method === 'GET' && MEDIA.test(sent.path)) followers.forEach((follower) => (follower.shown = spells.length));
    return response;
  };
  server.advance = (ms) => noted(advance(ms));
  server.control = (command) => noted(control(command));

  return {
    follow(manager) {
      const follower: Follower = { manager, complaints: [], shown: 0, told: 0, toldAt: -Infinity, owed: false };
      followers.push(follower);
      manager.on('optionsRestored', ({ expected, found }) => {
        if (JSON.stringify(found) === JSON.stringify(expected))
          follower.complaints.push('optionsRestored of media options that were right');
        const spell = spellOf(follower, JSON.stringify(found));
        if (follower.told === spell) follower.complaints.push('optionsRestored twice for one drift');
        if (!spell) follower.complaints.push('optionsRestored where nothing was wrong');
        follower.told = spell;
        follower.toldAt = Date.now();
        follower.owed = false;
      });
      manager.on('stateChanged', ({ state }) => {
        // A manager that has failed keeps nothing for its next start.
        if (state === 'failed') follower.owed = false;
      });
      return () => [...broken, ...follower.complaints, ...(follower.owed ? ['media options were repaired without optionsRestored'] : [])];
    },
    byGadget(action) {
      gadgetActs = true;
      try {
        action();
      } catch {
        // The library refuses a call on an object that is not loaded.
      }
      gadgetActs = false;
    }
  };
}
