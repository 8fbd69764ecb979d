// Describes the facade under test: the source, and the built ES5 script as a gadget loads it.
import * as source from '../../src/index.js';
import { enter, nameOf, usualWorld, worlds, type World } from './world.js';

export type Facade = Pick<typeof source, 'MediaManager' | 'enforceMediaOptions' | 'mediaOptionsFromGadgetUrl'>;

const built = (window as unknown as { finesseMedia?: Facade }).finesseMedia;

/**
 * Describes the same behaviour in every world for the source, and in one world of each release for the built script. That one is by jQuery, with an
 * old cache if the release has caches.
 * @param of other worlds, for specs that choose their own
 */
export function describeFacade(what: string, specs: (facade: Facade, world: World) => void, of = worlds()): void {
  for (const world of of) {
    describeIn(world, `${what} (source, ${nameOf(world)})`, () => specs(source, world));
    if (nameOf(world) !== nameOf(usualWorld(world.release))) continue;
    describeIn(world, `${what} (built script, ${nameOf(world)})`, () => {
      if (!built) it('is on the page', () => fail('dist/finesse-media-manager.js did not load'));
      else specs(built, world);
    });
  }
}

function describeIn(world: World, what: string, specs: () => void): void {
  describe(what, () => {
    beforeAll(() => enter(world));
    afterAll(() => enter(usualWorld()));
    specs();
  });
}
