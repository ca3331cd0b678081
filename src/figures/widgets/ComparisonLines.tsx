import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { type ComparedId, type ComparisonResult, numberOf } from '../../networks/comparison.ts';
import { flowAt } from '../../theory/meanField/kernelFlow.ts';
import type { ComparisonTheory } from '../../theory/predictComparison.ts';
import { Formula } from '../formulas/Formula.tsx';
import { valueText } from '../plots/valueText.ts';
import { stepFormulas, timeSymbol } from './comparisonFormulas.ts';
import { meanText } from './comparisonWords.ts';

interface ComparisonLinesProps {
  readonly title: string;
  readonly theory: ComparisonTheory;
  /** Absent while it is of earlier settings. */
  readonly result: ComparisonResult | undefined;
  /** The layer that the numbers are of. */
  readonly layer: number;
  readonly isShown: (id: ComparedId) => boolean;
  readonly onShow: (id: ComparedId, shown: boolean) => void;
  /** Told which architecture is pointed at, to make it stand out. */
  readonly onPoint: (id: ComparedId | undefined) => void;
  readonly disabled: boolean;
}

const { comparison: words } = messages;

/** The architectures by their numbers, each with a switch, how a layer of it moves along the curve, and where it is at the layer that is read off. */
export function ComparisonLines(props: ComparisonLinesProps): ReactElement {
  const { title, theory, result, layer, isShown, onShow, onPoint, disabled } = props;
  return (
    <fieldset className="comparison-lines" aria-label={words.switches(title)} disabled={disabled}>
      <p className="comparison-at">{words.at(layer)}</p>
      {theory.lines.map(({ id, times, cosine }) => {
        const line = result?.lines.find((one) => one.id === id);
        const time = times?.[layer];
        const onCurve = theory.flow && time !== undefined ? flowAt(theory.flow, time) : Number.NaN;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only makes a line stand out; the focus of its switch does the same
          <div
            key={id}
            className="comparison-line"
            data-shown={isShown(id)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(undefined)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(undefined)}
          >
            <label className="comparison-name">
              <input type="checkbox" checked={isShown(id)} onChange={(event) => onShow(id, event.target.checked)} />
              <span className="comparison-number" aria-hidden="true">
                {numberOf(id)}
              </span>
              <span>{words.name[id]}</span>
            </label>
            <span className="comparison-step">
              <Formula {...stepFormulas[id]} />
            </span>
            <Fact name={timeSymbol} value={time === undefined ? '–' : valueText(time)} />
            <Fact name={words.fact.cosine} value={meanText(line?.cosine, layer)} />
            <Fact name={words.fact.theory} value={valueText(cosine?.values[layer - cosine.firstLayer] ?? Number.NaN)} />
            <Fact name={words.fact.curve} value={valueText(onCurve)} />
            <Fact name={words.fact.gain} value={meanText(line?.gain, 0)} />
          </div>
        );
      })}
    </fieldset>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }): ReactElement => (
  <span className="comparison-fact">
    <span className="comparison-fact-name">{name}</span> {value}
  </span>
);
