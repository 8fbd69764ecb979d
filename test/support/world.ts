// The kinds of desktop that the specs run on: the release, the transport of requests, and the content of the caches.
import { choose, libraryUnderTest } from './library.js';

/** How `RestBase.restRequest` sends: by jQuery to the page's own host, as on nearly every desktop, or through the container's proxy. */
export type Transport = 'jquery' | 'proxy';

/**
 * The content of 15.0's caches when the gadget starts. `none`: the desktop's cache is out of reach. `empty`: it is in reach. `old`: it has old
 * entries of the MRDs. `old-user`: the desktop's cache is out of reach, and sessionStorage has an old entry of the agent. `broken-user`: that entry
 * is a web page.
 */
export type Cache = 'none' | 'empty' | 'old' | 'old-user' | 'broken-user';

export interface World {
  release: string;
  transport: Transport;
  cache: Cache;
}

/** The caches that every spec of the manager runs with. The fault harness draws from all. */
const CACHES: Cache[] = ['none', 'empty', 'old', 'old-user'];

/** The default. */
let current: World = { release: '12.0', transport: 'jquery', cache: 'none' };

/** The world of every desk that is opened from here on. */
export function world(): World {
  return current;
}

/** Sets the world of all desks, and the release of all copies of the library, from here on. */
export function enter(next: World): void {
  current = next;
  choose(next.release);
}

/** A second browser runs fewer combinations, because the rules do not depend on the browser. */
export function inSecondBrowser(): boolean {
  const { config } = (window as { __karma__?: { config: { secondBrowser?: boolean } } }).__karma__ ?? {};
  return config?.secondBrowser ?? false;
}

/** Every combination, the usual one first. 12.0 has no cache. A second browser runs only the usual one of the newest release. */
export function worlds(): World[] {
  if (inSecondBrowser()) return [usualWorld(playableReleases().at(-1))];
  return playableReleases().flatMap((release) =>
    (['jquery', 'proxy'] as const).flatMap((transport) =>
      (hasCaches(release) ? CACHES : (['none'] as const)).map((cache): World => ({ release, transport, cache }))
    )
  );
}

/** Whether the User comes from sessionStorage, without a GET. */
export function userIsCached(): boolean {
  return current.cache === 'old-user';
}

export function nameOf({ release, transport, cache }: World): string {
  return `${release}, ${transport}${cache === 'none' ? '' : `, cache ${cache}`}`;
}

/** The releases that can be played here. A genuine library plays only its own. */
export function playableReleases(): string[] {
  const { genuine, text } = libraryUnderTest();
  if (!genuine) return ['12.0', '15.0'];
  return [/Version (\d+\.\d+)/.exec(text.slice(0, 2000))?.[1] ?? 'genuine'];
}

export function hasCaches(release: string): boolean {
  return parseFloat(release) >= 15;
}

/** The one world that represents its release: by jQuery, with an old cache if the release has caches. */
export function usualWorld(release = playableReleases()[0]!): World {
  return { release, transport: 'jquery', cache: hasCaches(release) ? 'old' : 'none' };
}
