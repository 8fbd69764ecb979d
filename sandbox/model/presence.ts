// Presence: Finesse sees a desktop go, waits, and then signs its agent out.
import { signOut } from './outcomes.js';
import { byItself, settle } from './settle.js';
import { type Agent, allMedia } from './state.js';

/** The code that a forced sign-out is reported with. */
const FORCED = '255';

export function desktopGone(agent: Agent): void {
  const { system } = agent;
  agent.cancelSignOut ??= system.clock.at(system.now + system.config.presenceTimeoutMs, 'timeout', () =>
    byItself(agent, `presence-timeout ${agent.config.id}`, () => {
      agent.cancelSignOut = undefined;
      for (const media of allMedia(agent).filter(({ signedIn }) => signedIn)) signOut(agent, media, FORCED, '');
      settle(agent);
    })
  );
}

export function desktopBack(agent: Agent): void {
  agent.cancelSignOut?.();
  agent.cancelSignOut = undefined;
}
