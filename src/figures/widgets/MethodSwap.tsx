import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import { lawObjection } from '../../networks/lawCoverage.ts';
import { plannedMethod } from '../../networks/plannedMethod.ts';
import type { DrawnMethod } from '../../networks/spec.ts';
import type { Experiment, ExperimentActions } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';
import { Steady } from '../controls/Steady.tsx';

interface MethodSwapProps extends Pick<Experiment<RunResult>, 'settings' | 'result' | 'stale'>, Pick<ExperimentActions, 'set'> {
  readonly disabled: boolean;
}

const { swap } = messages.drawing;

/** The other method at one press: what is drawn with weights is drawn in law, and the other way round; idle where the law is not exact. */
export function MethodSwap({ settings, result, stale, disabled, set }: MethodSwapProps): ReactElement {
  const present: DrawnMethod = stale || !result ? plannedMethod(settings, false) : result.method;
  const other = present === 'law' ? 'explicit' : 'law';
  return (
    <Button disabled={disabled} idle={lawObjection(settings) !== undefined} onClick={() => set('method', other)}>
      <Steady text={swap[other]} texts={Object.values(swap)} />
    </Button>
  );
}
