// The library under test: the stand-in, or a genuine one with FINESSE_JS=path. karma.conf.js puts its text on the page.
import type { Finesse } from '../../src/vendor/library.js';

interface LibraryText {
  genuine: boolean;
  path: string;
  text: string;
}

export function libraryUnderTest(): LibraryText {
  const library = (window as unknown as { __finesseLibrary__?: LibraryText }).__finesseLibrary__;
  if (!library)
    throw new Error('The text of finesse.js is not on the page: karma.conf.js puts it there from dist/sandbox/finesse.js or FINESSE_JS.');
  return library;
}

/** Sets the release of all copies that are evaluated from here on. */
export function choose(release: string): void {
  (window as unknown as { finesseSandboxProfile?: string }).finesseSandboxProfile = release;
}

/** Evaluates a new copy, and forgets the former one. */
export function evaluateLibrary(): Finesse {
  const page = window as unknown as { finesse?: Finesse };
  delete page.finesse;
  // Indirect, so that the script's `var finesse` becomes a global, as with a script tag.
  (0, eval)(libraryUnderTest().text);
  return page.finesse!;
}
