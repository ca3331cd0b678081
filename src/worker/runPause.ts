/** Milliseconds that a run may hold the thread before it lets messages in. */
const patience = 8;

/**
 * What a run calls between layers: lets the thread take its messages now and then, and throws an AbortError once the run is
 * to end, so that a cancel takes effect within a layer.
 */
export function pauseOf(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > patience) {
      await nextMessage();
      last = performance.now();
    }
    signal.throwIfAborted();
  };
}

/** A turn of the event loop, without the 4 ms that nested timeouts cost. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits so many milliseconds; throws an AbortError as soon as the run is to end. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  signal.throwIfAborted();
}
