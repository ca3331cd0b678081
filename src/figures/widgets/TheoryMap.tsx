import { type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import type { Settings } from '../../networks/settings.ts';
import { deserializeSheet } from '../../state/sheetCodec.ts';
import { type SheetId, sheets } from '../../theory/sheets/index.ts';
import type { Sheet } from '../../theory/sheets/sheet.ts';
import { Formula } from '../formulas/Formula.tsx';
import { Frame } from '../plots/Frame.tsx';
import { PlaneProbe } from '../plots/PlaneProbe.tsx';
import { MapPlane } from './MapPlane.tsx';
import { MapPoint } from './MapPoint.tsx';
import { MapRun, partText } from './MapRun.tsx';
import { MapTable } from './MapTable.tsx';
import { cellOfMap, mapArea, settingsAt, settingsBeside } from './mapPicture.ts';
import { settingsOfMap, type TheoryMapProps } from './mapProps.ts';
import { mapDescription, mapLine, mapReading, mapSource } from './mapWords.ts';
import { TheoryBench } from './TheoryBench.tsx';
import { useMap } from './useMap.ts';

const { figure: words, map } = messages;
const standard = { width: 640, height: 448 };

/** A number of theory over a plane of two parameters, with the reader's point on it: dragged, moved by keys, or set by knobs. */
export function TheoryMap(props: TheoryMapProps): ReactElement {
  const { id, title, of } = props;
  const figure = useMap(id, () => ({ of, defaults: settingsOfMap(props), preset: props.preset?.map(deserializeSheet)[0] }));
  const { state } = figure;
  const { settings, sheet, stale, share, stopped, point, pointStale, failure } = state;
  const [pointed, setPointed] = useState<Partial<Settings>>();
  const present = stale ? undefined : sheet;
  const exact = pointStale ? undefined : point;
  const sentence = useMemo(() => mapDescription(of, present, settings, exact), [of, present, settings, exact]);
  const reading = present ? mapReading(of, present, settings, exact) : '';
  const hovered = present && pointed ? mapReading(of, present, { ...settings, ...pointed }) : undefined;
  const { cell, count } = sheet ? cellOfMap(sheet, settings) : { cell: 1, count: 1 };
  return (
    <TheoryBench
      {...props}
      figure={figure}
      kind="map"
      marks={{ 'data-map': of, 'data-stale': stale && share === undefined }}
      line={mapLine(of, settings)}
      sentence={sentence}
      table={<MapTable title={title} sentence={sentence} sheet={present} />}
      take={sheet && !stale ? (link) => ({ id, title, of, settings, sheet, link }) : undefined}
      drawn={settingsOfPoint(of, sheet, settings)}
      failure={failure}
      arrived={(!stale || stopped) && !pointStale}
      onRetry={state.retry}
    >
      <div className="map-body">
        <div className="profile" data-stale={stale && share === undefined}>
          <div className="profile-head">
            <span className="profile-title">{map.sheet[of].title}</span>
            <span className="profile-axis">
              <Formula tex={sheets[of].tex} plain={sheets[of].plain} /> <span>{map.sheet[of].axis}</span>
            </span>
          </div>
          <PlaneProbe
            areaIn={(whole) => (sheet ? mapArea(whole, sheet) : whole)}
            label={map.probe(title)}
            valueText={reading || words.nothingYet}
            kind={map.kind}
            current={cell}
            count={count}
            onPoint={(place) => setPointed(sheet && place && settingsAt(sheet, place))}
            onPlace={(place) => {
              setPointed(undefined);
              if (sheet) state.place(settingsAt(sheet, place));
            }}
            onStep={(right, up) => {
              setPointed(undefined);
              if (sheet) state.place(settingsBeside(sheet, settings, right, up));
            }}
          >
            <Frame standard={standard}>{(whole) => sheet && <MapPlane of={of} whole={whole} sheet={sheet} settings={settings} />}</Frame>
          </PlaneProbe>
          <p className="map-reading" aria-hidden="true">
            {stale ? partText(state) : (hovered ?? reading)}
          </p>
          <MapRun {...state} />
        </div>
        <div className="map-aside">
          <MapPoint point={point} stale={pointStale} />
          <p className="map-note">
            {map.hatched[of]} {mapSource(of)}
          </p>
        </div>
      </div>
    </TheoryBench>
  );
}

/** What the map and its point say of networks. */
function settingsOfPoint(of: SheetId, sheet: Sheet | undefined, settings: Settings): Partial<Settings> {
  const axes = sheet ? [sheet.x.parameter, sheet.y.parameter] : [];
  const said = new Set<ParameterId>([...sheets[of].reads, ...axes]);
  return Object.fromEntries([...said].map((id) => [id, settings[id]]));
}
