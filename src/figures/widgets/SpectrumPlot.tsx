import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { SpectrumPrediction } from '../../theory/batchNormSpectrum.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { axisEnd, beyondPlace, Histogram } from '../plots/Histogram.tsx';
import { type Bins, densityOf } from '../plots/histogramBins.ts';
import { Probe } from '../plots/Probe.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { plotScale } from '../plots/plotScale.ts';
import { valueText } from '../plots/valueText.ts';
import { ObservablePlot } from './ObservablePlot.tsx';
import { SpectrumNote } from './SpectrumNote.tsx';
import { SpectrumTheory } from './SpectrumTheory.tsx';
import { densityDomain, type SpectrumPicture, spectrumAt, spectrumEnd } from './spectrumPicture.ts';

interface SpectrumPlotProps {
  readonly observed: ObservedLayers | undefined;
  readonly layer: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  /** Of the layer that is shown. */
  readonly prediction: SpectrumPrediction | undefined;
}

const { spectrum, nothingYet } = messages.figure;

/** Bins before there are any: an empty axis. */
const noBins: Bins = { width: 0.2, end: spectrumEnd, densities: new Float64Array(20), beyond: 0, count: 0 };

/** The eigenvalues of the Gram matrix at one layer, pooled over networks, and the law that theory predicts for them where it is valid. */
export const SpectrumPlot = memo(function SpectrumPlot({ observed, layer, stale, prediction }: SpectrumPlotProps): ReactElement {
  const { title } = messages.parameters.observable.spectrum;
  const [bar, setBar] = useState<number>();
  const picture = useMemo(() => observed && spectrumAt(observed, layer), [observed, layer]);
  const held = prediction?.validity.holds ? prediction : undefined;
  const domain = useMemo(() => densityDomain(observed && spectrumAt(observed, observed.layers), prediction), [observed, prediction]);
  const bins = picture?.bins ?? noBins;
  const last = bins.densities.length;
  const picked = bar === undefined ? undefined : Math.min(bar, last);
  const reading = picture && !stale ? readingOf(picture, picked) : '';
  return (
    <ObservablePlot
      of="spectrum"
      stale={stale}
      probed={picked !== undefined}
      reading={reading}
      note={<SpectrumNote prediction={prediction} />}
      probe={(plot, text) => (
        <Probe
          first={0}
          last={last}
          slots={last * axisEnd}
          place={picked}
          onPlace={setBar}
          label={spectrum.probe(title)}
          valueText={text || nothingYet}
        >
          {plot}
        </Probe>
      )}
    >
      {(area) => {
        const scales = scalesIn(area, domain);
        const end = scales.x(spectrumEnd);
        return (
          <>
            <AxisY area={area} scale={scales.y} kind="linear" />
            <AxisX area={{ ...area, right: end }} scale={plotScale([0, spectrumEnd], area.left, end)} {...spectrum.axis} />
            <text className="plot-beyond" x={scales.x(beyondPlace * spectrumEnd)} y={area.bottom + 16} textAnchor="middle">
              {spectrum.above(String(spectrumEnd))}
            </text>
            {picture && (
              <g className="profile-marks">
                <Histogram bins={bins} scales={scales} hue="forward" heightText={valueText} picked={picked} />
              </g>
            )}
            {held && <SpectrumTheory prediction={held} scales={scales} />}
          </>
        );
      }}
    </ObservablePlot>
  );
});

/** Eigenvalues from 0 to the end of the axis, and room for the bar of those beyond it. */
function scalesIn({ left, right, top, bottom }: PlotArea, domain: readonly [number, number]): PlotScales {
  return { x: plotScale([0, spectrumEnd * axisEnd], left, right), y: plotScale(domain, bottom, top) };
}

/** Shares in per cent, to a tenth. */
const percent = (share: number): string => (100 * share).toFixed(1);

function readingOf({ layer, bins, smallest, largest }: SpectrumPicture, bar: number | undefined): string {
  if (bar === undefined) return spectrum.range(layer, valueText(smallest), valueText(largest));
  const share = percent(densityOf(bins, bar) * bins.width);
  if (bar === bins.densities.length) return spectrum.beyond(layer, String(bins.end), share);
  const edge = (k: number): string => (k * bins.width).toFixed(1);
  return spectrum.bin(layer, edge(bar), edge(bar + 1), share);
}
