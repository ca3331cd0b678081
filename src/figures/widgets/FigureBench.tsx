import { type ReactElement, type ReactNode, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import { useEmbedded } from '../../state/embedded.ts';
import { BackendPanel } from './BackendPanel.tsx';
import { knobsOf, type SampledProps } from './benchProps.ts';
import type { TakenFigure } from './export/takenFigure.ts';
import { FigureActions } from './FigureActions.tsx';
import { FigureShell } from './FigureShell.tsx';
import { Knob } from './Knob.tsx';
import { KnobPanel } from './knobPanel/KnobPanel.tsx';
import type { Heard } from './listen/ListenRow.tsx';
import { MethodSwap } from './MethodSwap.tsx';
import { OwnDataSlot } from './ownData/OwnDataSlot.tsx';
import { useOwnInputs } from './ownData/useOwnInputs.ts';
import { Circumstances, Remarks } from './Remarks.tsx';
import { type Progress, StatusLine } from './StatusLine.tsx';
import type { Figure } from './useFigure.ts';
import { useFullscreen } from './useFullscreen.ts';
import { useLive } from './useLive.ts';

interface FigureBenchProps<P extends RunResult> extends SampledProps {
  readonly figure: Figure<P>;
  /** The network at hand, in a line. */
  readonly line: string;
  /** The whole figure, in a sentence. */
  readonly sentence: string;
  /** Whether the sentence changes by itself many times a second. */
  readonly restless?: boolean;
  /** Parameters that it settles itself, where all others have a knob. */
  readonly without?: readonly ParameterId[];
  readonly progress: Progress;
  /** What is taken out of the book, with a link to it; absent while there is nothing to save. */
  readonly take: ((link: string) => TakenFigure) | undefined;
  /** What stands between knobs and plots. */
  readonly scrubber?: ReactNode;
  /** What can be heard of it; absent where it has no lines over layers. */
  readonly heard?: Heard;
  /** Plots and legend. */
  readonly children: ReactNode;
  readonly table: ReactNode;
}

/** What every figure has around its plots: name, knobs, actions, how the picture came about, and the same in words. */
export function FigureBench<P extends RunResult>(props: FigureBenchProps<P>): ReactElement {
  const {
    figure,
    title,
    knobs,
    options,
    caption,
    scenes,
    line,
    sentence,
    restless = false,
    without,
    progress,
    take,
    scrubber,
    heard,
    children,
    table,
  } = props;
  const { state, ref } = figure;
  const { settings, result, stale, status } = state;
  const live = useLive();
  const { filled, toggle } = useFullscreen(ref);
  const [resets, setResets] = useState(0);
  const offered = knobsOf(knobs, without);
  const isLocked = useEmbedded()?.lock.has('inputs') ?? false;
  const own = useOwnInputs(state, !isLocked && offered.includes('inputs') && (options?.inputs?.includes('own') ?? true));
  const busy = restless || status === 'waiting' || status === 'running';
  const reset = (): void => {
    state.reset();
    setResets(resets + 1);
  };
  return (
    <FigureShell
      id={figure.id}
      ref={ref}
      marks={knobs === 'all' ? { 'data-panel': true } : undefined}
      title={title}
      line={line}
      sentence={sentence}
      busy={busy}
      filled={filled}
      steps={state}
      onNear={state.warm}
      drop={own.drop}
      remarks={
        <Remarks
          {...state}
          onDismiss={state.dismiss}
          onRetry={state.retry}
          onFit={state.fit}
          onChoose={(inputs) => own.onSet('inputs', inputs)}
          onAnyway={state.drawAnyway}
        />
      }
      below={
        <>
          <BackendPanel {...state} disabled={!live} onSet={state.set} onTryAgain={state.tryFailedAgain} />
          {table}
          <Caption digits={settings.inputs === 'digits'}>{caption}</Caption>
        </>
      }
    >
      <fieldset
        key={resets}
        className={knobs === 'all' ? 'knob-panel' : 'experiment-knobs'}
        aria-label={messages.figure.knobs(title)}
        disabled={!live}
      >
        {knobs === 'all' ? (
          <KnobPanel knobs={offered} options={options} settings={own.shown} defaults={figure.defaults} onSet={own.onSet} />
        ) : (
          knobs.map((parameter) => (
            <Knob key={parameter} of={parameter} options={options?.[parameter]} settings={own.shown} onSet={own.onSet} />
          ))
        )}
      </fieldset>
      {own.isOpen && <OwnDataSlot data={settings.data} dropped={own.dropped} onChoose={own.choose} onLeave={own.leave} />}
      {scrubber}
      {children}
      <div className="experiment-foot">
        <div className="experiment-drawn">
          <StatusLine {...state} {...progress} />
          <MethodSwap {...state} disabled={!live} />
        </div>
        <FigureActions
          figure={figure}
          title={title}
          disabled={!live}
          take={take}
          filled={filled !== undefined}
          onFill={toggle}
          onReset={reset}
          scenes={scenes}
          knobs={offered}
          options={options}
          heard={heard}
        />
      </div>
      <Circumstances result={result} stale={stale} />
    </FigureShell>
  );
}

interface CaptionProps {
  /** Whether it draws from the digits, whose source is named. */
  readonly digits: boolean;
  readonly children: ReactNode;
}

function Caption({ digits, children }: CaptionProps): ReactElement | null {
  if (children === undefined && !digits) return null;
  return (
    <figcaption className="experiment-caption" data-credit={digits || undefined}>
      {digits ? (
        <>
          <span className="experiment-caption-words">{children}</span> <small>{messages.shell.digitsAttribution}</small>
        </>
      ) : (
        children
      )}
    </figcaption>
  );
}
