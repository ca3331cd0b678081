const gibibyte = 2 ** 30;

/** What a page may take where the browser does not say how much memory the machine has. */
const unknownRoom = gibibyte;

/** Bytes that the sampler may hold in this browser: an eighth of the machine's memory where that is known, at most 2 GiB. */
export function memoryRoom(navigator: object = globalThis.navigator ?? {}): number {
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  return typeof memory === 'number' && memory > 0 ? Math.min(2 * gibibyte, (memory * gibibyte) / 8) : unknownRoom;
}
