import { type KeyboardEvent, type ReactElement, useId, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import { deserializeSheet } from '../../state/sheetCodec.ts';
import { sheets } from '../../theory/sheets/index.ts';
import './figures.css';
import { Formula } from '../formulas/Formula.tsx';
import { Frame } from '../plots/Frame.tsx';
import { PlaneProbe } from '../plots/PlaneProbe.tsx';
import { Knob } from './Knob.tsx';
import { MapActions } from './MapActions.tsx';
import { MapPlane } from './MapPlane.tsx';
import { MapPoint } from './MapPoint.tsx';
import { MapTable } from './MapTable.tsx';
import { cellOfMap, mapArea, settingsAt, settingsBeside } from './mapPicture.ts';
import { settingsOfMap, type TheoryMapProps } from './mapProps.ts';
import { mapDescription, mapLine, mapReading, mapSource } from './mapWords.ts';
import { Remarks } from './Remarks.tsx';
import { undoKey } from './undoKey.ts';
import { useFullscreen } from './useFullscreen.ts';
import { useLive } from './useLive.ts';
import { useMap } from './useMap.ts';
import { useThrottled } from './useThrottled.ts';

const { figure: words, map } = messages;
const standard = { width: 640, height: 448 };
/** Milliseconds between two descriptions read out while the point moves. */
const patience = 1500;
const nothing = (): void => {};

/** A number of theory over a plane of two parameters, with the reader's point on it: dragged, moved by keys, or set by knobs. */
export function TheoryMap(props: TheoryMapProps): ReactElement {
  const { id, title, of, knobs, options, caption, scenes, draws } = props;
  const figure = useMap(id, () => ({ of, defaults: settingsOfMap(props), preset: props.preset?.map(deserializeSheet)[0] }));
  const { state, ref } = figure;
  const { settings, sheet, stale, point, pointStale, failure } = state;
  const [pointed, setPointed] = useState<Partial<Settings>>();
  const key = useId();
  const live = useLive();
  const { filled, toggle } = useFullscreen(ref);
  const present = stale ? undefined : sheet;
  const exact = pointStale ? undefined : point;
  const sentence = useMemo(() => mapDescription(of, present, settings, exact), [of, present, settings, exact]);
  const announced = useThrottled(sentence, true, patience);
  const reading = present ? mapReading(of, present, settings, exact) : '';
  const hovered = present && pointed ? mapReading(of, present, { ...settings, ...pointed }) : undefined;
  const { cell, count } = sheet ? cellOfMap(sheet, settings) : { cell: 1, count: 1 };
  const press = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    if (way === undefined) return;
    event.preventDefault();
    state[way]();
  };
  return (
    <figure
      ref={ref}
      className="experiment map"
      data-filled={filled}
      data-map={of}
      data-stale={stale}
      aria-labelledby={`${key}title`}
      aria-describedby={`${key}words`}
      onKeyDown={press}
    >
      <header className="experiment-head">
        <p className="experiment-title" id={`${key}title`}>
          {title}
        </p>
        <p className="experiment-short">{mapLine(of, settings)}</p>
        <Remarks
          problems={state.problems}
          link={state.link}
          status={failure === undefined ? 'done' : 'failed'}
          failure={failure}
          onDismiss={state.dismiss}
          onRetry={state.retry}
          onFit={nothing}
          onChoose={nothing}
          onAnyway={nothing}
        />
      </header>
      <noscript>
        <p className="experiment-noscript">{messages.shell.figureNeedsScript}</p>
      </noscript>
      <fieldset className="experiment-knobs" aria-label={words.knobs(title)} disabled={!live}>
        {knobs.map((parameter) => (
          <Knob key={parameter} of={parameter} options={options?.[parameter]} settings={settings} onSet={state.set} />
        ))}
      </fieldset>
      <div className="map-body">
        <div className="profile" data-stale={stale}>
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
            {stale ? map.calculating : (hovered ?? reading)}
          </p>
        </div>
        <div className="map-aside">
          <MapPoint point={point} stale={pointStale} />
          <p className="map-note">
            {map.hatched[of]} {mapSource(of)}
          </p>
        </div>
      </div>
      <div className="experiment-foot">
        <MapActions
          figure={figure}
          of={of}
          title={title}
          disabled={!live}
          filled={filled !== undefined}
          onFill={toggle}
          scenes={scenes}
          draws={draws}
        />
      </div>
      <p className="visually-hidden" id={`${key}words`} aria-live="polite">
        {announced}
      </p>
      <MapTable title={title} sentence={sentence} sheet={present} />
      {caption !== undefined && <figcaption className="experiment-caption">{caption}</figcaption>}
    </figure>
  );
}
