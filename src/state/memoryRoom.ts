const gibibyte = 2 ** 30;

/** What a page may take where the browser does not say how much memory the machine has. */
const unknownRoom = gibibyte;

/** What no browser is asked for, however large the machine: WebAssembly reaches 4 GiB, and the page is there, too. */
const mostRoom = 3 * gibibyte;

/**
 * Bytes that the sampler may hold in this browser: a third of the machine's memory where that is known, so that the browser has as much, and all
 * else on the machine as much again. A million units, a batch of 8 and 20 layers, drawn in law, need 2 GiB: what says 8 GiB, the most
 * that browsers used to say, has room for them.
 */
export function memoryRoom(navigator: object = globalThis.navigator ?? {}): number {
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  return typeof memory === 'number' && memory > 0 ? Math.min(mostRoom, (memory * gibibyte) / 3) : unknownRoom;
}
