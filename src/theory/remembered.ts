/** How many answers are kept: more than a figure asks for in a turn of a knob. */
const most = 512;

/** A function that keeps its last answers by key: theory asks the same integral once a layer, and again in the next frame. */
export function remembered<A extends readonly unknown[], B>(keyOf: (...of: A) => string, find: (...of: A) => B): (...of: A) => B {
  const known = new Map<string, B>();
  return (...of) => {
    const key = keyOf(...of);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const found = find(...of);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
