import type { Backend } from '../backends/backend.ts';
import type { DrawnAffine } from './drawnAffine.ts';

/**
 * Keeps a chunk's drawn weights from the way forward for the way back, up to a number of values; what does not fit is freed
 * and drawn again from its counters.
 */
export class WeightStore<T> {
  private readonly kept = new Map<number, DrawnAffine<T>>();
  private free: number;

  /** `capacity`: values (numbers, not bytes) that may be kept. */
  constructor(
    private readonly backend: Backend<T>,
    capacity: number,
  ) {
    this.free = capacity;
  }

  /** The affine map of a layer: kept, or drawn now. */
  take(layer: number, draw: () => DrawnAffine<T>): DrawnAffine<T> {
    const found = this.kept.get(layer);
    if (!found) return draw();
    this.kept.delete(layer);
    this.free += this.sizeOf(found);
    return found;
  }

  /** Keeps a map for later, or frees it. */
  keep(layer: number, affine: DrawnAffine<T>): void {
    const size = this.sizeOf(affine);
    if (size > this.free) {
      this.backend.dispose(...affine.drawn);
      return;
    }
    this.free -= size;
    this.kept.set(layer, affine);
  }

  /** Frees all that is kept. */
  clear(): void {
    for (const affine of this.kept.values()) this.backend.dispose(...affine.drawn);
    this.kept.clear();
  }

  private sizeOf({ drawn }: DrawnAffine<T>): number {
    return drawn.reduce((sum, signal) => sum + this.backend.ops.shape(signal).reduce((a, b) => a * b), 0);
  }
}
