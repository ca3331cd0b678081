import { type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { useEmphasis } from '../../state/useEmphasis.ts';
import { Probe } from '../plots/Probe.tsx';
import { ComparedMaps } from './ComparedMaps.tsx';
import { ExplorerLegend } from './ExplorerLegend.tsx';
import { explorerLooks } from './explorerLooks.ts';
import { explorerPictureOf } from './explorerPicture.ts';
import { explorerTables } from './explorerTables.ts';
import { explorerTaken } from './explorerTaken.tsx';
import { besideName, explorerFacts, explorerLine, explorerReading, explorerSentence, explorerVerdict } from './explorerWords.ts';
import { FunctionPlane } from './FunctionPlane.tsx';
import { LookKnob } from './LookKnob.tsx';
import { optionLabel } from './optionLabel.ts';
import { TheoryBench } from './TheoryBench.tsx';
import { TheoryFacts } from './TheoryFacts.tsx';
import { TheoryPlot } from './TheoryPlot.tsx';
import { TheoryTables } from './TheoryTables.tsx';
import type { TheoryProps } from './theoryProps.ts';
import { useTheory } from './useTheory.ts';

const { explorer: words, kernel } = messages;

/** An activation, its derivative, its moments and its cosine map at a deviation of what it meets, another activation dotted beside it. */
export function ActivationExplorer(props: TheoryProps): ReactElement {
  const { id, title } = props;
  const figure = useTheory(props, explorerLooks);
  const { settings, look, turn } = figure.state;
  const emphasis = useEmphasis(figure.id);
  const [place, setPlace] = useState<number>();
  const picture = useMemo(() => explorerPictureOf(settings, look), [settings, look]);
  const tables = useMemo(() => explorerTables(picture), [picture]);
  const { present, beside, density } = picture;
  const sentence = explorerSentence(settings, picture);
  const last = density.places.length - 1;
  const reading = explorerReading(picture, place ?? last);
  const probe = (plot: ReactElement): ReactElement => (
    <Probe
      first={0}
      last={last}
      place={place}
      nearest={(share) => Math.round(share * last)}
      onPlace={setPlace}
      label={words.probe(title)}
      valueText={reading}
    >
      {plot}
    </Probe>
  );
  return (
    <TheoryBench
      {...props}
      figure={figure}
      kind="theory"
      marks={{ 'data-theory': 'activationExplorer' }}
      line={explorerLine(settings, picture)}
      sentence={sentence}
      moreKnobs={
        <>
          <LookKnob
            name="look.deviation"
            of={explorerLooks.deviation}
            label={words.knob.deviation}
            value={look.deviation}
            onTurn={(value) => turn('deviation', Number(value))}
          />
          <LookKnob
            name="look.beside"
            of={explorerLooks.beside}
            label={words.knob.beside}
            value={look.beside}
            nameOf={(option) => (option === 'none' ? words.knob.none : optionLabel('activation', option))}
            onTurn={(value) => turn('beside', String(value))}
          />
        </>
      }
      table={<TheoryTables title={title} sentence={sentence} tables={tables} />}
      take={(link) => explorerTaken({ id, title, settings, look, picture, tables, link })}
      drawn={{ activation: settings.activation, slope: settings.slope }}
    >
      <div className="experiment-plots" data-count={3}>
        <TheoryPlot name="function" title={words.plot.function} tex="\phi(x)" plain="φ(x)" reading={reading} probe={probe}>
          {(area) => (
            <FunctionPlane
              area={area}
              of={present.phi}
              beside={beside?.phi}
              density={density}
              hue="forward"
              mark="function"
              label={words.plot.x}
              picked={place}
            />
          )}
        </TheoryPlot>
        <TheoryPlot name="derivative" title={words.plot.derivative} tex="\phi'(x)" plain="φ′(x)" reading={reading} probe={probe}>
          {(area) => (
            <FunctionPlane
              area={area}
              of={present.slope}
              beside={beside?.slope}
              density={density}
              hue="backward"
              mark="derivative"
              label={words.plot.x}
              picked={place}
            />
          )}
        </TheoryPlot>
        <TheoryPlot name="map" title={kernel.map.title} tex="\kappa(\rho)" plain="κ(ρ)" axis={kernel.map.vertical} reading="">
          {(area) => <ComparedMaps area={area} picture={picture} litFixed={emphasis?.mark === 'fixedPoint'} />}
        </TheoryPlot>
      </div>
      <ExplorerLegend beside={beside && besideName(beside)} />
      <TheoryFacts verdict={explorerVerdict(picture)} facts={explorerFacts(picture)} notes={[words.source]} />
    </TheoryBench>
  );
}
