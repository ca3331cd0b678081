/**
 * What a device keeps of each list of units, for as long as somebody holds the list: callers use the same list again and again, layer by layer,
 * and it should cross to the device once.
 */
export function keptForLists<K>(make: (units: Int32Array) => K, free: (kept: K) => void): (units: Int32Array) => K {
  const known = new WeakMap<Int32Array, K>();
  const forgotten = new FinalizationRegistry<K>(free);
  return (units) => {
    const found = known.get(units);
    if (found !== undefined) return found;
    const kept = make(units);
    known.set(units, kept);
    forgotten.register(units, kept);
    return kept;
  };
}
