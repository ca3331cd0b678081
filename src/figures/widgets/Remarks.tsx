import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Experiment } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';
import { optionLabel } from './optionLabel.ts';

interface RemarksProps extends Pick<Experiment, 'problems' | 'link' | 'status' | 'failure'> {
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

const inFlow = 'remark remark-refused';
const overHead = `${inFlow} remark-over`;

const { figure, problems: wording, parameters } = messages;

/** What the reader must know besides the picture: what was refused, what gave way, what failed. What a turn of a knob brings lies over the head of the figure, and moves nothing. */
export function Remarks(props: RemarksProps): ReactElement {
  const { problems, link, status, failure, onDismiss, onRetry } = props;
  const refused = [
    ...(link?.unknownVersion === undefined ? [] : [wording.unknownVersion(link.unknownVersion)]),
    ...problems.map((problem) => wording.sentence(problem, (id) => parameters.label[id], optionLabel)),
    ...(link?.unknown ?? []).map(wording.unknownKey),
  ];
  const ofLink = link !== undefined && (problems === link.problems || link.unknown.length > 0 || link.unknownVersion !== undefined);
  return (
    <>
      {refused.length > 0 && (
        <div className={ofLink ? inFlow : overHead} role="alert">
          <Sentences of={refused} />
          <Button onClick={onDismiss}>{figure.dismiss}</Button>
        </div>
      )}
      {status === 'failed' && (
        <div className={overHead} role="alert">
          <Sentences of={[figure.failure(failure ?? '')]} />
          <Button onClick={onRetry}>{figure.retry}</Button>
        </div>
      )}
    </>
  );
}

/** What happened in the networks that are shown; while they are of earlier settings, only its room is kept. */
export function Circumstances({ result, stale }: Pick<Experiment, 'result' | 'stale'>): ReactElement | null {
  if (result === undefined || result.events.length === 0) return null;
  return (
    <div className="remark" data-stale={stale}>
      <Sentences of={result.events.map((event) => eventSentence(event, result.drawn))} />
    </div>
  );
}

function eventSentence({ kind, layer, networks, metric }: NonNullable<Experiment['result']>['events'][number], drawn: number): string {
  if (kind !== 'undefinedMetric') return figure.event[kind](layer, networks, drawn);
  return figure.event.undefinedMetric(layer, networks, drawn, metric ? parameters.metric[metric].short : '');
}

function Sentences({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <ul className="remark-sentences">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
