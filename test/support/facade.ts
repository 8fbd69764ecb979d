// The facade under test, twice: the source, and the built ES5 script as a gadget loads it.
import * as source from '../../src/index.js';
import { choose, releases } from './library.js';

export type Facade = Pick<typeof source, 'MediaManager' | 'enforceMediaOptions' | 'mediaOptionsFromGadgetUrl'>;

const built = (window as unknown as { finesseMedia?: Facade }).finesseMedia;

/** Describes the same behaviour of both, on each release the stand-in can play, or on the genuine library in its place. */
export function describeFacade(what: string, specs: (facade: Facade) => void): void {
  for (const release of releases()) {
    describe(`${what} (source, ${release})`, () => {
      beforeAll(() => choose(release));
      afterAll(() => choose(releases()[0]!));
      specs(source);
    });
    describe(`${what} (built script, ${release})`, () => {
      beforeAll(() => choose(release));
      afterAll(() => choose(releases()[0]!));
      if (!built) it('is on the page', () => fail('dist/finesse-media-manager.js did not load'));
      else specs(built);
    });
  }
}
