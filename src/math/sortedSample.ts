/** Values in ascending order, all of them kept, 8 bytes each; NaN is left out. */
export class SortedSample {
  private sorted = new Float64Array(0);
  private arrived: number[] = [];

  add(value: number): void {
    if (!Number.isNaN(value)) this.arrived.push(value);
  }

  /** The values so far; those that arrived since the last call are sorted by themselves and merged into the others. */
  ascending(): Float64Array {
    if (this.arrived.length > 0) this.sorted = merged(this.sorted, Float64Array.from(this.arrived).sort());
    this.arrived = [];
    return this.sorted;
  }
}

/** Two ascending rows as one. */
function merged(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const all = new Float64Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let k = 0; k < all.length; k++) all[k] = j === b.length || a[i] <= b[j] ? a[i++] : b[j++];
  return all;
}
