/** Runs tasks one after the other, each in a macrotask of its own. Unlike those of a timer, the browser does not delay them on a page in the background. */
export function createMacrotaskQueue(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(undefined);
  };
}
