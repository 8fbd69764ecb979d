// What the managers of one page share: the library admits one User per agent, and one set of media options per MRD.
import type { CanonicalMediaOptions } from './options.js';
import { sameOptions } from './options.js';
import type { Finesse } from './vendor.js';

type User = finesse.restservices.User;

interface Shared {
  users: Record<string, User>;
  media: Record<string, { options: CanonicalMediaOptions; managers: number }>;
}

/** Kept on the library itself, so that a second copy of this script finds it too. */
function sharedOf(library: Finesse): Shared {
  const carrier = library as Finesse & { __finesseMedia?: Shared };
  return (carrier.__finesseMedia = carrier.__finesseMedia || { users: {}, media: {} });
}

/** The User that a manager made for this agent before. */
export function sharedUser(library: Finesse, id: string): User | undefined {
  return sharedOf(library).users[id];
}

export function shareUser(library: Finesse, id: string, user: User): void {
  sharedOf(library).users[id] = user;
}

/** Says which options a manager wants for an MRD. Returns how to take that back, or nothing when another wants different ones. */
export function claimOptions(library: Finesse, mediaId: string, options: CanonicalMediaOptions): (() => void) | undefined {
  const { media } = sharedOf(library);
  const claim = (media[mediaId] = media[mediaId] || { options, managers: 0 });
  if (!sameOptions(claim.options, options as unknown as Record<string, unknown>)) return undefined;
  claim.managers++;
  return function () {
    if (--claim.managers === 0) delete media[mediaId];
  };
}
