// The kinds of desktop that the proof runs on: which release, how the library sends its requests, and what its caches hold.
import { choose, libraryUnderTest } from './library.js';

/** How `RestBase.restRequest` sends: by jQuery to the page's own host, as on nearly every desktop, or through the container's proxy. */
export type Transport = 'jquery' | 'proxy';

/**
 * What the caches of 15.0 hold when the gadget starts. `none`: the desktop's cache is out of reach; `empty`: it is in reach; `old`: it has the
 * MRDs as of before; `old-user`: the desktop's cache is out of reach, and sessionStorage has the agent as of before. `broken-user`: it has a
 * web page in place of the agent.
 */
export type Cache = 'none' | 'empty' | 'old' | 'old-user' | 'broken-user';

export interface World {
  release: string;
  transport: Transport;
  cache: Cache;
}

/** Those in which every spec of the manager has to hold; the fault harness draws all. */
const CACHES: Cache[] = ['none', 'empty', 'old', 'old-user'];

/** Where nothing else is said. */
let current: World = { release: '12.0', transport: 'jquery', cache: 'none' };

/** The world of every desk that is opened from here on. */
export function world(): World {
  return current;
}

/** Every copy of the library evaluated from here on plays this release, and every desk is of this kind. */
export function enter(next: World): void {
  current = next;
  choose(next.release);
}

/** Where the rules hold for one browser, they hold for another: what takes long is done less there. */
export function inSecondBrowser(): boolean {
  const { config } = (window as { __karma__?: { config: { secondBrowser?: boolean } } }).__karma__ ?? {};
  return config?.secondBrowser ?? false;
}

/** Every combination, the usual one first. 12.0 has no cache. In a second browser the usual one of the newest release must do. */
export function worlds(): World[] {
  if (inSecondBrowser()) return [usualWorld(playableReleases().at(-1))];
  return playableReleases().flatMap((release) =>
    (['jquery', 'proxy'] as const).flatMap((transport) =>
      (hasCaches(release) ? CACHES : (['none'] as const)).map((cache): World => ({ release, transport, cache }))
    )
  );
}

/** Whether a User comes from sessionStorage, and no GET leaves for it. */
export function userIsCached(): boolean {
  return current.cache === 'old-user';
}

export function nameOf({ release, transport, cache }: World): string {
  return `${release}, ${transport}${cache === 'none' ? '' : `, cache ${cache}`}`;
}

/** The releases that can be played here; of a genuine library its own. */
export function playableReleases(): string[] {
  const { genuine, text } = libraryUnderTest();
  if (!genuine) return ['12.0', '15.0'];
  return [/Version (\d+\.\d+)/.exec(text.slice(0, 2000))?.[1] ?? 'genuine'];
}

export function hasCaches(release: string): boolean {
  return parseFloat(release) >= 15;
}

/** The world that stands for its release where one must do: by jQuery, with an old cache where there is one. */
export function usualWorld(release = playableReleases()[0]!): World {
  return { release, transport: 'jquery', cache: hasCaches(release) ? 'old' : 'none' };
}
