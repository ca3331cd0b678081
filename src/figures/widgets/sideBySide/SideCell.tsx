import { memo, type ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { BrushMark } from '../../plots/BrushMark.tsx';
import { Frame } from '../../plots/Frame.tsx';
import { Probe } from '../../plots/Probe.tsx';
import type { Range } from '../../plots/ranges.ts';
import { useBrush } from '../../plots/useBrush.ts';
import { EarlierNote } from '../EarlierNote.tsx';
import { hueOf } from '../ProfilePlane.tsx';
import { ProfileReadouts } from '../ProfileReadouts.tsx';
import { residualAt } from '../residuals.ts';
import { SidePlane, sideScales } from './SidePlane.tsx';
import type { SideRow } from './sidePicture.ts';
import { panelReading } from './sideWords.ts';

interface SideCellProps {
  readonly row: SideRow;
  /** Which of its networks. */
  readonly place: number;
  /** What tells the network apart. */
  readonly line: string;
  /** The layer that all plots read off; the last one where undefined. */
  readonly layer: number | undefined;
  readonly onLayer: (layer: number | undefined) => void;
  /** Tells what layers all plots are to show. */
  readonly onShow: (layers: Range | undefined) => void;
}

const standard = { width: 250, height: 208 };
const { parameters, sideBySide: words } = messages;

/** One metric of one network, on the axes of its row. */
export const SideCell = memo(function SideCell({ row, place, line, layer, onLayer, onShow }: SideCellProps): ReactElement {
  const { metric, depth, shown, kind } = row;
  const { network, picture, prediction, residuals } = row.panels[place];
  const { letter, stale, settings } = network;
  const { firstLayer } = metrics[metric];
  const at = Math.max(firstLayer, Math.min(layer ?? shown[1], settings.depth));
  const brush = useBrush({ whole: [0, depth], shown, onShow });
  const reading = panelReading(row, place, at);
  return (
    <div className="side-cell" data-network={letter} data-metric={metric} data-stale={stale}>
      <p className="side-name">
        <b>{letter}</b> <span>{line}</span>
      </p>
      <Probe
        first={Math.max(firstLayer, shown[0])}
        last={shown[1]}
        brush={brush}
        place={layer}
        onPlace={onLayer}
        label={words.probe(parameters.metric[metric].title, letter)}
        valueText={reading.join(' · ')}
      >
        <Frame standard={standard}>
          {(area) => {
            const scales = sideScales(row, area);
            return (
              <>
                <SidePlane row={row} place={place} area={area} />
                {stale && picture && (
                  <EarlierNote metric={metric} kind={kind} picture={picture} prediction={prediction} area={area} scales={scales} />
                )}
                {layer !== undefined && at >= shown[0] && at <= shown[1] && (
                  <ProfileReadouts
                    place={at}
                    area={area}
                    strip={undefined}
                    scales={scales}
                    hue={hueOf(metric)}
                    measured={stale ? undefined : picture?.middle[at - firstLayer]}
                    fromTheory={residualAt(residuals, at)?.value}
                  />
                )}
                <BrushMark drawn={brush.drawn} area={area} x={scales.x} />
              </>
            );
          }}
        </Frame>
      </Probe>
      <p className="side-reading" aria-hidden="true">
        {reading.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </div>
  );
});
