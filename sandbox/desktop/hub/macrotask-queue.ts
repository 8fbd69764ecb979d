/** Runs tasks one after the other, each in a turn of its own. Unlike a timer's, these turns are not held back on a page in the background. */
export function createLater(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(undefined);
  };
}
