/** Runs `work` on each call, one run at a time. All calls during a run lead to one more run. */
export function coalesce(work: () => Promise<void>, onFailure: () => void): () => void {
  let running = false;
  let again = false;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    work()
      .catch(onFailure)
      .finally(() => {
        running = false;
        if (again) {
          again = false;
          run();
        }
      });
  };
  return run;
}
