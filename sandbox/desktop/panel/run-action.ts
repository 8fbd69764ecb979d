import { byId } from '../dom.js';

/** Runs an action. If it fails, the page shows the error until the next action. */
export function runAction(work: () => Promise<unknown>): void {
  const problem = byId('problem');
  problem.textContent = '';
  work().catch((error: Error) => {
    problem.textContent = error.message;
  });
}
