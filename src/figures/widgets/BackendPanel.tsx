import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import { lawObjection } from '../../networks/lawCoverage.ts';
import { backendMemory } from '../../state/backendMemory.ts';
import type { Experiment, ExperimentActions } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';
import { Knob } from './Knob.tsx';

interface BackendPanelProps extends Pick<Experiment<RunResult>, 'settings' | 'result' | 'passedOver'> {
  readonly disabled: boolean;
  readonly onTryAgain: () => void;
  readonly onSet: ExperimentActions['set'];
}

const { drawing, figure } = messages;

/** How and where the picture was drawn, what was found on the way there, and the choice of another method and place. */
export function BackendPanel({ settings, result, passedOver, disabled, onSet, onTryAgain }: BackendPanelProps): ReactElement {
  const unreadable = disabled ? undefined : backendMemory().unreadable;
  const { backend: words, place, program, passedOver: reasons } = figure;
  const objection = lawObjection(settings);
  return (
    <details className="figure-table figure-backend">
      <summary>{words.summary}</summary>
      <fieldset className="figure-backend-choice" disabled={disabled}>
        <Knob of="method" settings={settings} onSet={onSet} />
        <Knob of="backend" settings={settings} onSet={onSet} />
      </fieldset>
      {result && (
        <p>
          {objection && result.method === 'explicit' ? drawing.onlyWeights(drawing.objection[objection]) : drawing.meaning[result.method]}
        </p>
      )}
      {result && <p>{words.used(place[result.backend], program[result.backend])}</p>}
      {result && result.cost.programs > 0 && <p>{words.cost(result.cost.programs, result.cost.bytesUploaded, result.cost.bytesRead)}</p>}
      {passedOver.map(({ backend, reason, detail }) => (
        <p key={backend}>
          {words.notOn(place[backend], reasons[reason](reasons.device[backend]))} <code lang="en">{detail}</code>
        </p>
      ))}
      {passedOver.some(({ reason }) => reason === 'failed') && <Button onClick={onTryAgain}>{words.tryAgain}</Button>}
      {unreadable !== undefined && (
        <p>
          {words.unreadable} <code lang="en">{unreadable}</code>
        </p>
      )}
      <p>{words.remembered}</p>
    </details>
  );
}
