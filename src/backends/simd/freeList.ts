/** Which stretches of a memory are free. Addresses and sizes are multiples of `grain`. */
export class FreeList {
  /** Starts of free stretches in ascending order, and their sizes; no two touch. */
  private readonly starts: number[] = [];
  private readonly sizes: number[] = [];
  private readonly taken = new Map<number, number>();

  /** All from `start` to `end` is free; `grow` adds at least so many bytes behind the end and returns the new end. */
  constructor(
    start: number,
    private end: number,
    private readonly grow: (bytes: number) => number,
  ) {
    this.insert(align(start), Math.max(0, end - align(start)));
  }

  /** The start of so many bytes: the smallest free stretch that holds them, so that large ones stay whole. */
  take(bytes: number): number {
    const size = align(Math.max(bytes, 1));
    let best = this.bestFit(size);
    if (best < 0) {
      this.extend(size);
      best = this.starts.length - 1;
    }
    const start = this.starts[best];
    this.taken.set(start, size);
    if (this.sizes[best] === size) {
      this.starts.splice(best, 1);
      this.sizes.splice(best, 1);
    } else {
      this.starts[best] += size;
      this.sizes[best] -= size;
    }
    return start;
  }

  /** Gives a stretch back. */
  release(start: number): void {
    const size = this.taken.get(start);
    if (size === undefined) throw new Error(`nothing was taken at ${start}`);
    this.taken.delete(start);
    this.insert(start, size);
  }

  /** How many stretches are taken. */
  get held(): number {
    return this.taken.size;
  }

  private bestFit(size: number): number {
    let best = -1;
    for (let k = 0; k < this.sizes.length; k++) {
      if (this.sizes[k] === size) return k;
      if (this.sizes[k] > size && (best < 0 || this.sizes[k] < this.sizes[best])) best = k;
    }
    return best;
  }

  /** Makes the last free stretch end at the memory's end and hold `size`. */
  private extend(size: number): void {
    const last = this.starts.length - 1;
    const tail = last >= 0 && this.starts[last] + this.sizes[last] === this.end ? this.sizes[last] : 0;
    const before = this.end;
    this.end = this.grow(size - tail);
    this.insert(before, this.end - before);
  }

  private insert(start: number, size: number): void {
    if (size === 0) return;
    let at = this.starts.length;
    while (at > 0 && this.starts[at - 1] > start) at--;
    const joinsBefore = at > 0 && this.starts[at - 1] + this.sizes[at - 1] === start;
    const joinsAfter = at < this.starts.length && start + size === this.starts[at];
    if (joinsBefore && joinsAfter) {
      this.sizes[at - 1] += size + this.sizes[at];
      this.starts.splice(at, 1);
      this.sizes.splice(at, 1);
    } else if (joinsBefore) this.sizes[at - 1] += size;
    else if (joinsAfter) {
      this.starts[at] = start;
      this.sizes[at] += size;
    } else {
      this.starts.splice(at, 0, start);
      this.sizes.splice(at, 0, size);
    }
  }
}

/** Stretches begin on a cache line of their own. */
const grain = 64;
const align = (bytes: number): number => Math.ceil(bytes / grain) * grain;
