import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import type { Experiment, ExperimentActions } from '../../state/experimentState.ts';
import { hasRunButton, RunButton } from './RunButton.tsx';

const { figure } = messages;

/** How much of a run there is. */
export interface Progress {
  /** Networks asked for. */
  readonly wanted: number;
  /** How much of the work was done for the networks drawn, from 0 to 1; their share of those asked for where nothing is said. */
  readonly share?: number;
}

type StatusLineProps = Experiment<RunResult> & Progress & Pick<ExperimentActions, 'stop' | 'resume'>;

/** How and where the picture was drawn, and how far it is; the data attributes say the same to tests. */
export function StatusLine(props: StatusLineProps): ReactElement {
  const { status, result: latest, stale, passedOver, restarted, expected, wanted } = props;
  const share = props.share ?? (latest?.drawn ?? 0) / wanted;
  const result = stale ? undefined : latest;
  const under = status === 'waiting' || status === 'running';
  const parts = result && [
    figure.method[result.method],
    figure.calculated(figure.place[result.backend], [figure.program[result.backend], ...reasonsIn(passedOver)]),
    figure.drawnOf(result.drawn, wanted),
    ...(status === 'preset' ? [] : [figure.seconds(result.elapsed)]),
    ...(status === 'stopped' ? [messages.laboratory.run.again] : []),
    ...(restarted ? [figure.restarted] : []),
    ...(status === 'running' && result.drawn < wanted ? [figure.timeLeft(secondsLeft(result, share))] : []),
  ];
  const expectation = under && expected !== undefined && expected >= 1 ? [figure.expected(expected)] : [];
  return (
    <div
      className="status"
      data-status={status}
      data-backend={result?.backend}
      data-passed-over={passedOver.map(({ backend, reason }) => `${backend}:${reason}`).join(' ') || undefined}
      data-method={result?.method}
      data-drawn={result?.drawn ?? 0}
      data-programs={result?.cost.programs}
      data-stoppable={hasRunButton(props) || undefined}
    >
      <p className="status-text">{[figure.status[status], ...(parts ?? expectation)].join(' · ')}</p>
      <RunButton {...props} />
      {under && (
        <progress
          className="status-progress"
          aria-label={figure.progress}
          max={wanted}
          value={status === 'running' ? result && share * wanted : undefined}
        />
      )}
    </div>
  );
}

/** Seconds until all networks are drawn, if the rest of the work goes as fast as what was done. */
const secondsLeft = ({ elapsed }: RunResult, share: number): number => (elapsed / 1000) * (1 / share - 1);

/** Why backends were passed over, as an aside: one reason for the GPU, whichever of its doors was tried. */
function reasonsIn(passedOver: Experiment['passedOver']): readonly string[] {
  const places = passedOver.map(({ backend }) => figure.place[backend]);
  const first = passedOver.filter((_, k) => places.indexOf(places[k]) === k);
  return first.map(({ backend, reason }) => figure.passedOver[reason](figure.passedOver.device[backend]));
}
