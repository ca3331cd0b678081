import type { PlayActions } from '../../../state/experimentState.ts';

/** What a play needs of a figure of any kind. */
export interface PlayedFigure extends PlayActions {
  /** What the play began from; undefined while there is none. */
  readonly playedFrom: object | undefined;
  /** Whether the picture of the present settings has begun to come. */
  readonly arrived: boolean;
  /** Whether there will be none. */
  readonly failed: boolean;
}
