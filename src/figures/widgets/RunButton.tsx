import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import type { Experiment, ExperimentActions } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';

/** Seconds that a run takes, or is expected to take, before it can be stopped: a button that flashes by is no use. */
const worthStopping = 1.5;

type Run = Pick<Experiment<RunResult>, 'status' | 'result' | 'stale' | 'expected'>;
type RunButtonProps = Run & Pick<ExperimentActions, 'stop' | 'resume'>;

/** Whether a run has the button: it takes long, or was stopped. */
export function hasRunButton({ status, result, stale, expected = 0 }: Run): boolean {
  const spent = stale || result === undefined ? 0 : result.elapsed / 1000;
  const isLong = (status === 'waiting' || status === 'running') && Math.max(expected, spent) >= worthStopping;
  return status === 'stopped' || isLong;
}

/** Stops a run that takes long and keeps what was drawn, and goes on with it: one button, so that it keeps the focus. */
export function RunButton(props: RunButtonProps): ReactElement | null {
  const { status, stop, resume } = props;
  const { run } = messages.laboratory;
  const isStopped = status === 'stopped';
  if (!hasRunButton(props)) return null;
  return (
    <div className="status-run">
      <Button onClick={isStopped ? resume : stop}>{isStopped ? run.resume : run.stop}</Button>
    </div>
  );
}
