// Replaces the desktop on the page of csp.node-spec.ts. A script file of its own, because that page allows no inline script and no eval.
import { prepareStub } from '../support/stub-desktop.js';
import type { Finesse } from '../../src/vendor/library.js';

const open = prepareStub();

/** Opens the desk when finesse.js has loaded. */
function openDesk(library: Finesse): { settle(): void; signIns(): string[] } {
  const desk = open(library);
  library.gadget.Config.id = '1001';
  const bodies = () => desk.sent.map(({ body }) => body);
  return { settle: desk.settle, signIns: () => bodies().filter((body) => body.includes('<state>LOGIN</state>')) };
}

Object.assign(window, { openDesk });
