import type { Backend, DrawAddress } from '../backends/backend.ts';

/** Which draw: its counters, its law, and its size. */
export interface DrawKey extends DrawAddress {
  readonly law: string;
  readonly rows: number;
  readonly columns: number;
}

interface Kept<T> {
  readonly key: DrawKey;
  readonly signal: T;
  readonly size: number;
  /** The last run that took it. */
  run: number;
}

const nameOf = ({ role, law, seed, firstNetwork, networks, layer, subStream = 0, rows, columns }: DrawKey): string =>
  [role, law, seed, firstNetwork, networks, layer, subStream, rows, columns].join();

/**
 * Keeps drawn weights from a run's way forward for its way back, and for later runs that turn what does not touch them: scales, activation,
 * normalization, depth. What does not fit is freed and drawn again from its counters: the first draws of a run stay, those of earlier runs
 * make room.
 */
export class WeightStore<T> {
  private readonly kept = new Map<string, Kept<T>>();
  private readonly signals = new Set<T>();
  private free: number;
  private run = 0;

  /** `capacity`: values (numbers, not bytes) that may be kept. */
  constructor(
    private readonly backend: Pick<Backend<T>, 'dispose'>,
    capacity: number,
  ) {
    this.free = capacity;
  }

  /** Begins a run: what earlier ones kept may now make room. */
  startRun(): void {
    this.run++;
  }

  /** The draw of a key: kept, or drawn now. Whoever takes it releases it. */
  take(key: DrawKey, draw: () => T): T {
    const name = nameOf(key);
    const found = this.kept.get(name);
    if (found !== undefined) {
      found.run = this.run;
      return found.signal;
    }
    const signal = draw();
    const size = key.networks * key.rows * key.columns;
    this.makeRoom(size);
    if (size > this.free) return signal;
    this.free -= size;
    this.kept.set(name, { key, signal, size, run: this.run });
    this.signals.add(signal);
    return signal;
  }

  /** Frees those of the signals that are not kept. */
  release(...signals: readonly T[]): void {
    this.backend.dispose(...signals.filter((signal) => !this.signals.has(signal)));
  }

  /** How many networks stand side by side in the kept weights that begin with this one; undefined where none of this width and law are kept. */
  networksFrom({ seed, law, rows, firstNetwork }: Pick<DrawKey, 'seed' | 'law' | 'rows' | 'firstNetwork'>): number | undefined {
    for (const { key } of this.kept.values())
      if (key.firstNetwork === firstNetwork && key.seed === seed && key.law === law && key.rows === rows) return key.networks;
    return undefined;
  }

  /** Frees all that is kept. */
  clear(): void {
    for (const name of [...this.kept.keys()]) this.evict(name);
  }

  private makeRoom(size: number): void {
    for (const [name, { run }] of this.kept) {
      if (size <= this.free) return;
      if (run < this.run) this.evict(name);
    }
  }

  private evict(name: string): void {
    const found = this.kept.get(name);
    if (found === undefined) return;
    this.kept.delete(name);
    this.signals.delete(found.signal);
    this.free += found.size;
    this.backend.dispose(found.signal);
  }
}
