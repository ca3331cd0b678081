import { type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import { PictureProbe } from '../plots/PictureProbe.tsx';
import { AxesNote } from './AxesNote.tsx';
import { AxesPlane } from './AxesPlane.tsx';
import { panelFormulasOfAxes } from './axesFormulas.ts';
import { axesLooks } from './axesLooks.ts';
import { axesBox, axesPicture, entryOf, keyedPlace, placeAt } from './axesPicture.ts';
import { axesDescription, axesLine, axesTables, entryText, sharedText } from './axesWords.ts';
import { LookKnob } from './LookKnob.tsx';
import { TheoryBench } from './TheoryBench.tsx';
import { TheoryPlot } from './TheoryPlot.tsx';
import { TheoryTables } from './TheoryTables.tsx';
import type { TheoryProps } from './theoryProps.ts';
import { useTheory } from './useTheory.ts';

const { axes: words } = messages;
const panels = ['before', 'after'] as const;
const looks = ['samples', 'groups'] as const;

/** Which entries of a batch of images each normalization averages over, to be touched: those that share a mean and a variance with the pointed one light up, before and after. */
export function NormalizationAxes(props: TheoryProps): ReactElement {
  const { id, title } = props;
  const figure = useTheory(props, axesLooks);
  const { settings, look, turn } = figure.state;
  const { normalization } = settings;
  const picture = useMemo(() => axesPicture(settings, look), [settings, look]);
  const tables = useMemo(() => axesTables(settings, picture), [settings, picture]);
  const line = axesLine(settings, picture);
  const sentence = axesDescription(settings, picture);
  const { shape, place } = picture;
  return (
    <TheoryBench
      {...props}
      figure={figure}
      kind="axes"
      marks={{ 'data-shared': String(picture.shared.length) }}
      line={line}
      sentence={sentence}
      moreKnobs={looks.map((of) => (
        <LookKnob
          key={of}
          name={`look.${of}`}
          of={axesLooks[of]}
          label={words.look[of]}
          value={look[of]}
          onTurn={(value) => turn(of, String(value) as never)}
        />
      ))}
      table={<TheoryTables title={title} sentence={sentence} tables={tables} />}
      drawn={{ normalization, seed: settings.seed }}
      take={(link) => ({
        theory: 'normalizationAxes',
        id,
        title,
        line,
        sentence,
        settings,
        said: ['normalization', 'seed'],
        look,
        panels: panels.map((panel) => ({
          title: words.panel[panel],
          axis: words.squares,
          notes: panel === 'before' ? [entryText(picture), sharedText(normalization, picture)] : [],
          marks: (area) => <AxesPlane picture={picture} tensor={picture[panel]} area={area} />,
        })),
        legend: [],
        tables,
        link,
      })}
    >
      <div className="experiment-plots" data-count={2}>
        {panels.map((panel) => (
          <TheoryPlot
            key={panel}
            name={panel}
            title={words.panel[panel]}
            {...panelFormulasOfAxes[panel]}
            axis={words.squares}
            probe={(plot) => (
              <PictureProbe
                count={shape.samples * shape.channels * shape.positions}
                current={entryOf(place) + 1}
                partAt={(area, x, y) => placeAt(axesBox(area), shape, x, y)}
                keyed={(key) => keyedPlace(key, place, shape)}
                onPart={(part) => part && entryOf(part) !== entryOf(place) && turn('entry', entryOf(part))}
                label={words.probe(title, words.panel[panel])}
                valueText={`${entryText(picture)} ${sharedText(normalization, picture)}`}
              >
                {plot}
              </PictureProbe>
            )}
          >
            {(area) => <AxesPlane picture={picture} tensor={picture[panel]} area={area} />}
          </TheoryPlot>
        ))}
      </div>
      <AxesNote normalization={normalization} picture={picture} />
    </TheoryBench>
  );
}
