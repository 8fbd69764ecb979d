import { byId } from '../dom.js';

/** Says what went wrong, until the next attempt. */
export function runAction(work: () => Promise<unknown>): void {
  const problem = byId('problem');
  problem.textContent = '';
  work().catch((error: Error) => {
    problem.textContent = error.message;
  });
}
