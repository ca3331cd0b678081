import type { RunResult } from '../../networks/ensembleResult.ts';
import type { Experiment, RunStatus } from '../../state/experimentState.ts';

const withPicture: ReadonlySet<RunStatus> = new Set(['running', 'done', 'preset', 'stopped']);

/** Whether the picture of a figure's present settings has begun to come. */
export const hasBegun = <P extends RunResult>({ stale, status }: Pick<Experiment<P>, 'stale' | 'status'>): boolean =>
  !stale && withPicture.has(status);
