import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { sizesOf } from '../../networks/dataTable.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import type { TooLarge } from '../../networks/runMemory.ts';
import type { TooLong } from '../../networks/runTime.ts';
import type { Problem, Settings } from '../../networks/settings.ts';
import type { WayOut } from '../../networks/wayOut.ts';
import type { Experiment } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';
import { eventSentence } from './eventSentence.ts';
import { excessSentences, wayOutText } from './excessText.ts';
import { isMissingPart } from './missingPart.ts';
import { optionLabel } from './optionLabel.ts';

interface RemarksProps extends Pick<Experiment<RunResult>, 'problems' | 'link' | 'status' | 'failure'> {
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
  /** Takes a change with which a run fits. */
  readonly onFit: (way: WayOut) => void;
  /** Takes other inputs, where the table that they are chosen from is not here. */
  readonly onChoose: (inputs: Settings['inputs']) => void;
  /** Draws what would take long. */
  readonly onAnyway: () => void;
}

const { drawing, figure, ownData, problems: wording, parameters, shell } = messages;

/**
 * What the reader must know besides the picture: what was refused or gave way, and what failed. What comes of a turn of a knob lies over
 * the head of the figure, so that nothing moves; what the page's link brought stands there until it is dismissed.
 */
export function Remarks(props: RemarksProps): ReactElement {
  const { problems, link, status, failure, onDismiss, onRetry, onFit, onChoose, onAnyway } = props;
  const sentenceOf = (problem: Problem): string => wording.sentence(problem, (id) => parameters.label[id], optionLabel);
  const ofLink = link && [
    ...(link.unknownVersion === undefined ? [] : [wording.unknownVersion(link.unknownVersion)]),
    ...link.problems.map(sentenceOf),
    ...link.unknown.map(wording.unknownKey),
  ];
  const ofKnob = problems === link?.problems ? [] : problems.map(sentenceOf);
  return (
    <>
      <Refusal of={ofLink ?? []} buttons={[{ label: figure.dismiss, onClick: onDismiss }]} />
      <Refusal of={ofKnob} over buttons={[{ label: figure.dismiss, onClick: onDismiss }]} />
      {status === 'failed' && typeof failure === 'object' && failure.kind === 'table' && <Gone data={failure.data} onChoose={onChoose} />}
      {status === 'failed' && typeof failure === 'object' && failure.kind !== 'table' && (
        <Excess of={failure} onFit={onFit} onAnyway={onAnyway} />
      )}
      {status === 'failed' && typeof failure !== 'object' && <Failure of={failure ?? ''} onRetry={onRetry} />}
    </>
  );
}

/** Why there is no picture; code that is gone stays gone until the page is loaded anew. */
function Failure({ of: failure, onRetry }: { readonly of: string; readonly onRetry: () => void }): ReactElement {
  if (!isMissingPart(failure)) return <Refusal of={[figure.failure(failure)]} over buttons={[{ label: figure.retry, onClick: onRetry }]} />;
  return <Refusal of={[shell.partGone]} over buttons={[{ label: shell.reload, onClick: () => window.location.reload() }]} />;
}

/** Which table is missing, and other inputs to take. */
function Gone({ data, onChoose }: { readonly data: string } & Pick<RemarksProps, 'onChoose'>): ReactElement {
  const { samples, dimension } = sizesOf(data) ?? { samples: 0, dimension: 0 };
  const of = [ownData.missing(samples, dimension), ownData.bring];
  return <Refusal of={of} buttons={[{ label: ownData.takeDigits, onClick: () => onChoose('digits') }]} />;
}

interface ExcessProps extends Pick<RemarksProps, 'onFit' | 'onAnyway'> {
  readonly of: TooLarge | TooLong;
}

/**
 * What a run would need, what there is, and with which changes it fits; a button takes the law, where it helps, and one the first of the smaller
 * sizes. A run that is only long can be drawn anyway.
 */
function Excess({ of: excess, onFit, onAnyway }: ExcessProps): ReactElement {
  const inLaw = excess.waysOut.filter(({ method }) => method).slice(0, 1);
  const smaller = excess.waysOut.filter(({ method }) => method === undefined).slice(0, 1);
  const buttons = [
    ...[...inLaw, ...smaller].map((way) => ({ label: wayOutText(way), onClick: () => onFit(way) })),
    ...(excess.kind === 'time' ? [{ label: figure.excess.anyway, onClick: onAnyway }] : []),
  ];
  return <Refusal of={excessSentences(excess)} over buttons={buttons} />;
}

interface Answer {
  readonly label: string;
  readonly onClick: () => void;
}

interface RefusalProps {
  readonly of: readonly string[];
  /** Whether it lies over the head of the figure. */
  readonly over?: boolean;
  readonly buttons?: readonly Answer[];
}

/** Sentences that the reader must read, with what can be answered. */
export function Refusal({ of, over = false, buttons = [] }: RefusalProps): ReactElement | null {
  if (of.length === 0) return null;
  return (
    <div className={`remark remark-refused ${over ? 'remark-over' : ''}`} role="alert">
      <Sentences of={of} />
      {buttons.map(({ label, onClick }) => (
        <Button key={label} onClick={onClick}>
          {label}
        </Button>
      ))}
    </div>
  );
}

/** Why they were not drawn as they were asked for, and what happened in the networks that are shown; while they are of earlier settings, only its room is kept. */
export function Circumstances({ result, stale }: Pick<Experiment<RunResult>, 'result' | 'stale'>): ReactElement | null {
  if (result === undefined) return null;
  const { objection, events, drawn } = result;
  const sentences = [
    ...(objection ? [drawing.notInLaw(drawing.objection[objection])] : []),
    ...events.map((event) => eventSentence(event, drawn)),
  ];
  if (sentences.length === 0) return null;
  return (
    <div className="remark" data-stale={stale}>
      <Sentences of={sentences} />
    </div>
  );
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
