import { memo, type ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { Frame } from '../../plots/Frame.tsx';
import { Probe } from '../../plots/Probe.tsx';
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
}

const standard = { width: 250, height: 208 };
const { parameters, sideBySide: words } = messages;

/** One metric of one network, on the axes of its row. */
export const SideCell = memo(function SideCell({ row, place, line, layer, onLayer }: SideCellProps): ReactElement {
  const { metric, depth, kind } = row;
  const { network, picture, prediction, residuals } = row.panels[place];
  const { letter, stale, settings } = network;
  const { firstLayer } = metrics[metric];
  const at = Math.max(firstLayer, Math.min(layer ?? settings.depth, settings.depth));
  const reading = panelReading(row, place, layer ?? settings.depth);
  return (
    <div className="side-cell" data-network={letter} data-metric={metric} data-stale={stale}>
      <p className="side-name">
        <b>{letter}</b> <span>{line}</span>
      </p>
      <Probe
        first={firstLayer}
        last={depth}
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
                {layer !== undefined && (
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
