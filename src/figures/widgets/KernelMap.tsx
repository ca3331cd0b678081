import { type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { parameters } from '../../networks/parameters.ts';
import type { Settings } from '../../networks/settings.ts';
import { useEmphasis } from '../../state/useEmphasis.ts';
import { PlaneProbe } from '../plots/PlaneProbe.tsx';
import { Probe } from '../plots/Probe.tsx';
import { valueText } from '../plots/valueText.ts';
import { barCount, HermitePlane } from './HermitePlane.tsx';
import { KernelLegend } from './KernelLegend.tsx';
import { KernelPlane } from './KernelPlane.tsx';
import { kernelLooks } from './kernelLooks.ts';
import { kernelPictureOf } from './kernelPicture.ts';
import { kernelTables } from './kernelTables.ts';
import { kernelTaken } from './kernelTaken.tsx';
import { kernelFacts, kernelLine, kernelNotes, kernelSentence, kernelVerdict, orbitReading } from './kernelWords.ts';
import { LookKnob } from './LookKnob.tsx';
import { OrbitPlane } from './OrbitPlane.tsx';
import { TheoryBench } from './TheoryBench.tsx';
import { TheoryFacts } from './TheoryFacts.tsx';
import { TheoryPlot } from './TheoryPlot.tsx';
import { TheoryTables } from './TheoryTables.tsx';
import type { TheoryProps } from './theoryProps.ts';
import { useTheory } from './useTheory.ts';

const { kernel: words, figure: general } = messages;
const startKnob = { ...parameters.correlation, symbol: '\\rho_0', knob: [-1, 1] as const };
/** Cosines of an arrow key. */
const step = 0.01;
const tidy = (rho: number): number => Number(Math.max(-1, Math.min(1, rho)).toFixed(2));

/** Two samples alone, so that any start is allowed. */
const inputs = { distribution: 'equicorrelated', batch: 2 } as const;

/** The cosine map of one wide layer with the cobweb of an orbit, the orbit over the layers, and the Hermite series of its activation. */
export function KernelMap(props: TheoryProps): ReactElement {
  const { id, title } = props;
  const figure = useTheory({ ...props, inputs: { ...inputs, ...props.inputs } }, kernelLooks);
  const { settings, look, set, turn } = figure.state;
  const emphasis = useEmphasis(figure.id);
  const [layer, setLayer] = useState<number>();
  const [order, setOrder] = useState<number>();
  const picture = useMemo(() => kernelPictureOf(settings, look), [settings, look]);
  const tables = useMemo(() => (picture ? kernelTables(picture) : []), [picture]);
  const sentence = kernelSentence(settings, picture);
  const { depth, correlation: start } = settings;
  const read = layer === undefined ? undefined : Math.min(layer, depth);
  const picked = order === undefined ? undefined : Math.min(order, barCount(look.truncation) - 1);
  const move = (to: number): void => set('correlation', tidy(to));
  const mapReading = picture ? words.map.reading(valueText(start), valueText(picture.kernel.map(start))) : messages.map.silent;
  const shown = look.orbit === 'distance' ? 'distance' : 'cosine';
  const share = (k: number): string => words.hermite.reading(k, valueText(picture?.weights[k] ?? Number.NaN));
  return (
    <TheoryBench
      {...props}
      figure={figure}
      kind="theory"
      marks={{ 'data-theory': 'kernelMap' }}
      line={kernelLine(settings)}
      sentence={sentence}
      moreKnobs={
        <>
          <LookKnob
            name="correlation"
            of={startKnob}
            label={words.start}
            value={start}
            onTurn={(value) => set('correlation', Number(value))}
          />
          <LookKnob
            name="look.truncation"
            of={kernelLooks.truncation}
            label={words.hermite.cut}
            value={look.truncation}
            onTurn={(value) => turn('truncation', Number(value))}
          />
          <LookKnob
            name="look.orbit"
            of={kernelLooks.orbit}
            label={words.orbit.label}
            value={look.orbit}
            nameOf={(option) => words.orbit.shown[option]}
            onTurn={(value) => turn('orbit', String(value))}
          />
        </>
      }
      table={<TheoryTables title={title} sentence={sentence} tables={tables} />}
      take={picture && ((link) => kernelTaken({ id, title, settings, look, picture, tables, link }))}
      drawn={{ ...drawnOf(settings), inputs: 'equicorrelated', batch: 2, correlation: start, depth }}
    >
      <div className="experiment-plots" data-count={3}>
        <TheoryPlot
          name="map"
          title={words.map.title}
          tex="\kappa(\rho)"
          plain="κ(ρ)"
          axis={words.map.vertical}
          reading={mapReading}
          probe={(plot) => (
            <PlaneProbe
              areaIn={(whole) => whole}
              label={words.map.probe(title)}
              valueText={mapReading}
              kind={words.map.kind}
              current={Math.round((start + 1) / step) + 1}
              count={201}
              onPoint={() => undefined}
              onPlace={([across]) => move(2 * across - 1)}
              onStep={(right, up) => move(start + step * (right + up))}
            >
              {plot}
            </PlaneProbe>
          )}
        >
          {(area) => <KernelPlane area={area} picture={picture} litFixed={emphasis?.mark === 'fixedPoint'} />}
        </TheoryPlot>
        <TheoryPlot
          name="orbit"
          title={words.orbit.title}
          tex={shown === 'cosine' ? '\\rho_l' : '|\\rho_l-\\rho^*|'}
          plain={shown === 'cosine' ? 'ρ_l' : '|ρ_l − ρ*|'}
          axis={words.orbit[shown]}
          reading={picture ? orbitReading(picture, read ?? depth) : ''}
          probe={(plot) => (
            <Probe
              first={0}
              last={depth}
              place={read}
              onPlace={setLayer}
              label={words.orbit.probe(title)}
              valueText={picture ? orbitReading(picture, read ?? depth) : general.nothingYet}
            >
              {plot}
            </Probe>
          )}
        >
          {(area) => <OrbitPlane area={area} picture={picture} axis={shown} layer={read} litLayers={emphasis?.layers} />}
        </TheoryPlot>
        <TheoryPlot
          name="hermite"
          title={words.hermite.title}
          tex="c_k^2/C^2"
          plain="c_k²/C²"
          axis={words.hermite.vertical}
          reading={share(picked ?? 0)}
          probe={(plot) => (
            <Probe
              first={0}
              last={barCount(look.truncation) - 1}
              slots={barCount(look.truncation)}
              place={picked}
              onPlace={setOrder}
              label={words.hermite.probe(title)}
              valueText={share(picked ?? 0)}
            >
              {plot}
            </Probe>
          )}
        >
          {(area) => <HermitePlane area={area} picture={picture} picked={picked} />}
        </TheoryPlot>
      </div>
      {picture && <KernelLegend />}
      <TheoryFacts verdict={kernelVerdict(picture)} facts={picture ? kernelFacts(picture) : []} notes={kernelNotes(picture)} />
    </TheoryBench>
  );
}

/** What networks of the map are set to. */
function drawnOf({
  activation,
  slope,
  normalization,
  normalizationPosition,
  weightVariance,
  biasVariance,
  gain,
}: Settings): Partial<Settings> {
  return { activation, slope, normalization, normalizationPosition, weightVariance, biasVariance, gain };
}
