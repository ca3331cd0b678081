import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import type { BenchedFigure } from './benchedFigure.ts';
import type { BenchProps } from './benchProps.ts';
import type { TakenFigure } from './export/takenFigure.ts';
import { FigureShell } from './FigureShell.tsx';
import { Knob } from './Knob.tsx';
import { Remarks } from './Remarks.tsx';
import { TheoryActions } from './TheoryActions.tsx';
import { useFullscreen } from './useFullscreen.ts';
import { useLive } from './useLive.ts';

interface TheoryBenchProps extends BenchProps {
  readonly figure: BenchedFigure;
  /** Its kind, as style sheets and tests find it: the class beside `experiment`. */
  readonly kind: string;
  /** Attributes of the whole, such as `data-map`. */
  readonly marks?: Readonly<Record<`data-${string}`, string | boolean>>;
  /** What it is set to, as one short line below the title. */
  readonly line: string;
  /** Knobs of its ways of looking, behind those of its settings. */
  readonly moreKnobs?: ReactNode;
  /** All that it shows, in a few sentences; read out as it changes. */
  readonly sentence: string;
  /** The numbers behind it. */
  readonly table: ReactNode;
  /** What is saved, given the figure's link; absent while there is no picture. */
  readonly take: ((link: string) => TakenFigure) | undefined;
  /** The figure of its page that draws networks, by its id, and what it is then set to. */
  readonly draws?: string;
  readonly drawn?: Partial<Settings>;
  /** Why there is no picture, where it was asked of another thread, and how to ask again. */
  readonly failure?: string;
  /** Whether what it shows is of its settings; always where nothing is said. */
  readonly arrived?: boolean;
  readonly onRetry?: () => void;
  /** Its plots. */
  readonly children: ReactNode;
}

const nothing = (): void => {};

/** What every figure of theory alone has: title, remarks, knobs, its plots as children, actions, a live sentence, a table and a caption. */
export function TheoryBench(props: TheoryBenchProps): ReactElement {
  const { figure, title, kind, marks, line, knobs, options, moreKnobs, caption, scenes, failure, onRetry = nothing, children } = props;
  const { state, ref } = figure;
  const live = useLive();
  const { filled, toggle } = useFullscreen(ref);
  return (
    <FigureShell
      id={figure.id}
      ref={ref}
      kind={kind}
      marks={marks}
      title={title}
      line={line}
      sentence={props.sentence}
      busy
      filled={filled}
      steps={state}
      remarks={
        <Remarks
          problems={state.problems}
          link={state.link}
          status={failure === undefined ? 'done' : 'failed'}
          failure={failure}
          onDismiss={state.dismiss}
          onRetry={onRetry}
          onFit={nothing}
          onChoose={nothing}
          onAnyway={nothing}
        />
      }
      below={
        <>
          {props.table}
          {caption !== undefined && <figcaption className="experiment-caption">{caption}</figcaption>}
        </>
      }
    >
      <fieldset className="experiment-knobs" aria-label={messages.figure.knobs(title)} disabled={!live}>
        {knobs.map((parameter) => (
          <Knob key={parameter} of={parameter} options={options?.[parameter]} settings={state.settings} onSet={state.set} />
        ))}
        {moreKnobs}
      </fieldset>
      {children}
      <div className="experiment-foot">
        <TheoryActions
          figure={figure}
          title={title}
          disabled={!live}
          filled={filled !== undefined}
          onFill={toggle}
          scenes={scenes}
          take={props.take}
          draws={props.draws}
          drawn={props.drawn}
          knobs={knobs}
          options={options}
          arrived={props.arrived ?? true}
          failed={failure !== undefined}
        />
      </div>
    </FigureShell>
  );
}
