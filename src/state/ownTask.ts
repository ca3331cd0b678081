let port: MessagePort | undefined;
const due: (() => void)[] = [];

/** Calls back in a task of its own, after the one that runs, soon: a timer would wait. What is asked for earlier comes earlier. */
export function ownTask(callback: () => void): void {
  if (port === undefined) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => due.shift()?.();
    port = port2;
  }
  due.push(callback);
  port.postMessage(undefined);
}
