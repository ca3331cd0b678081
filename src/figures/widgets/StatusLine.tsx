import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { Experiment } from '../../state/experimentState.ts';

const { figure } = messages;

/** Where and how the picture was calculated, and how far it is; the data attributes say the same to tests. */
export function StatusLine({ status, result: latest, stale, settings, passedOver, restarted, expected }: Experiment): ReactElement {
  const result = stale ? undefined : latest;
  const under = status === 'waiting' || status === 'running';
  const parts = result && [
    figure.calculated(figure.place[result.backend], [figure.program[result.backend], ...reasonsIn(passedOver)]),
    figure.method[result.method],
    figure.drawnOf(result.drawn, result.spec.networks),
    ...(status === 'preset' ? [] : [figure.seconds(result.elapsed)]),
    ...(restarted ? [figure.restarted] : []),
    ...(status === 'running' && result.drawn < result.spec.networks ? [figure.timeLeft(secondsLeft(result))] : []),
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
    >
      <p className="status-text">{[figure.status[status], ...(parts ?? expectation)].join(' · ')}</p>
      {under && (
        <progress
          className="status-progress"
          aria-label={figure.progress}
          max={settings.networks}
          value={status === 'running' ? result?.drawn : undefined}
        />
      )}
    </div>
  );
}

/** Seconds until all networks are drawn, if the others take as long as those before. */
const secondsLeft = ({ elapsed, drawn, spec }: EnsembleResult): number => (elapsed / 1000) * (spec.networks / drawn - 1);

/** Why backends were passed over, as an aside: one reason for the GPU, whichever of its doors was tried. */
function reasonsIn(passedOver: Experiment['passedOver']): readonly string[] {
  const places = passedOver.map(({ backend }) => figure.place[backend]);
  const first = passedOver.filter((_, k) => places.indexOf(places[k]) === k);
  return first.map(({ backend, reason }) => figure.passedOver[reason](figure.passedOver.device[backend]));
}
