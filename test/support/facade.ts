// The facade under test, twice: the source, and the built ES5 script as a gadget loads it.
import * as source from '../../src/index.js';

export type Facade = Pick<typeof source, 'MediaManager' | 'enforceMediaOptions' | 'mediaOptionsFromGadgetUrl'>;

const built = (window as unknown as { finesseMedia?: Facade }).finesseMedia;

/** Describes the same behaviour of both. */
export function describeFacade(what: string, specs: (facade: Facade) => void): void {
  describe(`${what} (source)`, () => specs(source));
  describe(`${what} (built script)`, () => {
    if (!built) it('is on the page', () => fail('dist/finesse-media-manager.js did not load'));
    else specs(built);
  });
}
