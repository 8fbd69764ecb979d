// What becomes of the three media options on the server, and whether a manager tells of it as it should.
import type { MediaManager } from '../../src/index.js';
import { MAIL, OPTIONS, type Desk } from '../support/desk.js';

export interface SettingsWatch {
  /** Holds a manager of the MRD against it, from now on. Returns what it told wrong, or kept to itself. */
  follow(manager: MediaManager): () => string[];
  /** What the gadget does by itself may put right what no manager knows of yet. */
  byGadget(action: () => void): void;
}

/** What an answer of says something of the MRD's media options. */
const MEDIA = new RegExp(`/Media(/${MAIL})?(\\?|$)`);

/** The longest that an answer or a notification takes, unless it was spoiled. */
const SLOWEST_MS = 800;

/** So long after a repair, what only a notification says of the media options may be of before it: nobody can tell whether it is another drift. */
const ECHO_MS = 30000;

interface Follower {
  manager: MediaManager;
  complaints: string[];
  /** The last spell that an answer in its time said anything of. */
  shown: number;
  /** The spell it told of last, by number. */
  told: number;
  toldAt: number;
  /** It was there for a repair, and has not told of it yet. */
  owed: boolean;
}

/** The agent is signed in, and the media options of the node are not those of the managers. */
interface Spell {
  /** What the media options were meanwhile. */
  found: string[];
  repairedAt?: number;
}

export function watchSettings(desk: Desk): SettingsWatch {
  const { server } = desk;
  const { request, advance, control } = server;
  const followers: Follower[] = [];
  const spells: Spell[] = [];
  /** Whether the last sign-in was the managers' or the library's own. */
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

  /** An agent who signs out, and is signed in again at the same moment, is told of neither. */
  function isRepair(): boolean {
    return repairing && Date.now() - askedToSignOut > server.config.outcomeDelayMs;
  }

  function noted<Result>(result: Result): Result {
    const now = look();
    if (before.signedIn && !now.signedIn) signedOutSince = Date.now();
    if (now.wrong) notedAsWrong(now.settings);
    // Nobody is told of what became of an agent who signed out, or came back to a node where all was right.
    if (!now.signedIn) followers.forEach((follower) => (follower.owed = false));
    else if (before.wrong && !now.wrong && before.node === now.node && isRepair()) {
      spells.at(-1)!.repairedAt = Date.now();
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

  /** Of which spell a manager tells: a failover may begin another one before the answer of a repair arrives. */
  function spellOf(follower: Follower, found: string): number {
    const late = spells.findIndex(
      (spell, i) => i + 1 > follower.told && Date.now() - (spell.repairedAt ?? -Infinity) <= SLOWEST_MS && spell.found.includes(found)
    );
    return late < 0 ? spells.length : late + 1;
  }

  if (before.wrong) notedAsWrong(before.settings);
  server.request = (sent) => {
    const asks = sent.method === 'PUT' && sent.path.endsWith(`/Media/${MAIL}`) ? sent.body : undefined;
    if (asks?.includes('LOGIN')) {
      repairing = !gadgetActs && sent.headers?.['requestid'] !== 'elsewhere';
      // What was under way when the agent signed out may still have told otherwise.
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
        // A manager that has given up knows nothing when it starts again.
        if (state === 'failed') follower.owed = false;
      });
      return () => [...broken, ...follower.complaints, ...(follower.owed ? ['media options were repaired without optionsRestored'] : [])];
    },
    byGadget(action) {
      gadgetActs = true;
      try {
        action();
      } catch {
        // The library refuses what is called on an object that is not loaded.
      }
      gadgetActs = false;
    }
  };
}
