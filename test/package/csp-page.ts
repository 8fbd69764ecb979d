// What stands in for the desktop on the page of csp.node-spec.ts. Bundled into a script of its own: that page allows nothing inline and no eval.
import { prepareStub } from '../support/stub-desktop.js';
import type { Finesse } from '../../src/vendor/library.js';

const open = prepareStub();

/** Once finesse.js is there. */
function openDesk(library: Finesse): { settle(): void; signIns(): string[] } {
  const desk = open(library);
  library.gadget.Config.id = '1001';
  const bodies = () => desk.sent.map(({ body }) => body);
  return { settle: desk.settle, signIns: () => bodies().filter((body) => body.includes('<state>LOGIN</state>')) };
}

Object.assign(window, { openDesk });
