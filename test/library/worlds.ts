// The kinds of desktop that a spec of the library runs on.
import { openStub as openAnyStub, type StubDesktop } from '../support/stub-desktop.js';
import { enter, nameOf, playableReleases, usualWorld, world, type World } from '../support/world.js';

/**
 * Every release that can be played, with both transports. A REST object should not depend on either. Where it does, the spec says so.
 * The desktop's cache is out of reach and sessionStorage is empty: caches.spec.ts has the specs of the caches.
 */
export const everywhere = (): World[] =>
  playableReleases().flatMap((release) =>
    (['jquery', 'proxy'] as const).map((transport): World => ({ release, transport, cache: 'none' }))
  );

/** Every release once, for specs that send nothing. */
export const eachRelease = (): World[] => everywhere().filter(({ transport }) => transport === 'jquery');

/** The given worlds of a release. None if that release cannot be played. */
export const onlyOn = (release: string, worlds = everywhere()): World[] => worlds.filter((each) => each.release === release);

export function describeOn(worlds: World[], name: string, specs: (world: World) => void): void {
  for (const world of worlds) {
    describe(`library ${nameOf(world)}: ${name}`, () => {
      beforeEach(() => enter(world));
      afterEach(() => enter(usualWorld()));
      specs(world);
    });
  }
}

/** Opens a desktop that sends requests as in the world that was entered last. */
export function openStub(options: { restHost?: string; init?: boolean } = {}): StubDesktop {
  return openAnyStub({ restHost: world().transport === 'jquery' ? 'localhost' : 'finesse.example', ...options });
}
