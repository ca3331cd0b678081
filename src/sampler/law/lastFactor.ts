import { type LawBackend, type OrthogonalFactor, orthogonalFactor } from './orthogonalFactor.ts';

/** The factor of the signal drawn last, found once for the reading of its layer and for the affine map of the next. */
export class LastFactor<T> {
  private last: OrthogonalFactor<T> | undefined;

  constructor(private readonly backend: LawBackend<T>) {}

  get factor(): OrthogonalFactor<T> | undefined {
    return this.last;
  }

  /** R of the next signal, which is the caller's; what else was made for the signal before is freed. */
  upperOf(h: T): T {
    this.release();
    let found: OrthogonalFactor<T> | undefined;
    const [upper] = this.backend.scope(() => {
      found = orthogonalFactor(this.backend, h);
      return [found.upper, ...found.spare];
    });
    this.last = found;
    return upper;
  }

  /** To be called at the end. */
  release(): void {
    this.backend.dispose(...(this.last?.spare ?? []));
    this.last = undefined;
  }
}
