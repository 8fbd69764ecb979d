// Which desktops a spec of the library runs on.
import { openStub as openAnyStub, type StubDesktop } from '../support/stub-desktop.js';
import { enter, nameOf, playableReleases, usualWorld, world, type World } from '../support/world.js';

/**
 * Every release that can be played, and both ways to send: what a REST object does should not depend on either, and where it does the spec
 * says so. No cache is in reach, and sessionStorage is empty; what caches change has specs of its own (caches.spec.ts).
 */
export const everywhere = (): World[] =>
  playableReleases().flatMap((release) =>
    (['jquery', 'proxy'] as const).map((transport): World => ({ release, transport, cache: 'none' }))
  );

/** Every release once: for what sends nothing. */
export const eachRelease = (): World[] => everywhere().filter(({ transport }) => transport === 'jquery');

/** The given worlds of a release, where that release can be played. */
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

/** A desktop on which requests leave as in the world that was entered last. */
export function openStub(options: { restHost?: string; init?: boolean } = {}): StubDesktop {
  return openAnyStub({ restHost: world().transport === 'jquery' ? 'localhost' : 'finesse.example', ...options });
}
