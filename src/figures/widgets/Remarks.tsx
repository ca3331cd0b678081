import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Experiment } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';

interface RemarksProps extends Pick<Experiment, 'problems' | 'link' | 'status' | 'failure' | 'result' | 'stale' | 'passedOver'> {
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

const { figure, problems: wording, parameters } = messages;

/** What the reader must know besides the picture: what was refused, what failed, what gave way, what the networks did. */
export function Remarks(props: RemarksProps): ReactElement {
  const { problems, link, status, failure, onDismiss, onRetry } = props;
  const refused = [
    ...(link?.unknownVersion === undefined ? [] : [wording.unknownVersion(link.unknownVersion)]),
    ...problems.map((problem) => wording.sentence(problem, (id) => parameters.label[id])),
    ...(link?.unknown ?? []).map(wording.unknownKey),
  ];
  return (
    <>
      {refused.length > 0 && (
        <div className="remark remark-refused" role="alert">
          <Sentences of={refused} />
          <Button onClick={onDismiss}>{figure.dismiss}</Button>
        </div>
      )}
      {status === 'failed' && (
        <div className="remark remark-refused" role="alert">
          <Sentences of={[figure.failure(failure ?? '')]} />
          <Button onClick={onRetry}>{figure.retry}</Button>
        </div>
      )}
    </>
  );
}

/** What happened in the networks that are shown, and which backends were passed over. */
export function Circumstances({ result, stale, passedOver }: Pick<Experiment, 'result' | 'stale' | 'passedOver'>): ReactElement | null {
  const events = result && !stale ? result.events.map((event) => eventSentence(event, result.drawn)) : [];
  const { device, reason, sentence } = figure.passedOver;
  const fallbacks = passedOver.map((one) => sentence(device[one.backend], reason[one.reason]));
  if (events.length + fallbacks.length === 0) return null;
  return (
    <div className="remark">
      <Sentences of={[...events, ...fallbacks]} />
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
