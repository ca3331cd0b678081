import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { specOf } from '../../../networks/ensembleSpec.ts';
import { sheets } from '../../../theory/sheets/index.ts';
import { MapPlane } from '../MapPlane.tsx';
import { mapDescription, mapLine, mapReading, mapSource } from '../mapWords.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { layOut } from './pictureLayout.ts';
import type { TakenMap } from './takenFigure.ts';

const height = 420;

/** A map of theory as one picture. */
export function MapPicture({ title, of, settings, sheet, link }: TakenMap): ReactElement {
  const point = sheets[of].at(specOf(settings));
  const { title: name, axis } = messages.map.sheet[of];
  const layout = layOut({
    title,
    line: mapLine(of, settings),
    notes: [
      [
        `${mapReading(of, sheet, settings, point)}.`,
        point ? messages.map.verdict[point.verdict] : messages.map.silent,
        messages.shell.sentences([messages.map.hatched[of] ?? '', mapSource(of)]),
      ],
    ],
    plotHeight: () => height,
    legend: [],
    events: [],
    drawn: 0,
    link,
  });
  return (
    <PictureSheet
      title={title}
      description={mapDescription(of, sheet, settings, point)}
      data={{ of, spec: specOf(settings), link }}
      layout={layout}
      panel={(_, notes) => (
        <PicturePanel title={name} axis={`${sheets[of].plain} · ${axis}`} width={layout.plotWidth} height={height} notes={notes}>
          {(area) => <MapPlane of={of} whole={area} sheet={sheet} settings={settings} />}
        </PicturePanel>
      )}
    />
  );
}
