/** Waits for so many macrotasks, of messages and of timers. So the page handles answers that have arrived. */
export async function macrotasks(count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
