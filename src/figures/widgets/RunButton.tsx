import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import type { Experiment, ExperimentActions } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';

/** Seconds that a run takes, or is expected to take, before it can be stopped: a button that flashes by is no use. */
const worthStopping = 1.5;

type RunButtonProps = Pick<Experiment<RunResult>, 'status' | 'result' | 'stale' | 'expected'> & Pick<ExperimentActions, 'stop' | 'resume'>;

/** Stops a run that takes long and keeps what was drawn, and goes on with it: one button, so that it keeps the focus. */
export function RunButton({ status, result, stale, expected = 0, stop, resume }: RunButtonProps): ReactElement | null {
  const { run } = messages.laboratory;
  const isStopped = status === 'stopped';
  const spent = stale || result === undefined ? 0 : result.elapsed / 1000;
  const isLong = (status === 'waiting' || status === 'running') && Math.max(expected, spent) >= worthStopping;
  if (!isStopped && !isLong) return null;
  return (
    <div className="status-run">
      <Button onClick={isStopped ? resume : stop}>{isStopped ? run.resume : run.stop}</Button>
    </div>
  );
}
