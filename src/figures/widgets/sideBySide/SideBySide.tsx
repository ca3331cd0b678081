import { type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { rankedNetworks } from '../../../networks/quantiles.ts';
import { deserializeResult } from '../../../state/resultCodec.ts';
import { knobsOf } from '../benchProps.ts';
import { FigureShell } from '../FigureShell.tsx';
import { FigureView } from '../FigureView.tsx';
import { Legend } from '../Legend.tsx';
import { settledKnobs } from '../settledKnobs.ts';
import { useFullscreen } from '../useFullscreen.ts';
import { useLive } from '../useLive.ts';
import { SideActions } from './SideActions.tsx';
import { SideKnobs } from './SideKnobs.tsx';
import { SideRemarks } from './SideRemarks.tsx';
import { SideRowPlots } from './SideRowPlots.tsx';
import { SideStatus, statusOf } from './SideStatus.tsx';
import { SideTable } from './SideTable.tsx';
import { groupOfProps, type SideBySideProps } from './sideBySideProps.ts';
import { predictionsOf, sideNetworks, sideRows } from './sidePicture.ts';
import { sidePrograms } from './sidePrograms.ts';
import { sideTaken } from './sideTaken.tsx';
import { sideTunes } from './sideTunes.ts';
import { apartLines, sideLine, sideSentence } from './sideWords.ts';
import { TurningChoice } from './TurningChoice.tsx';
import { useGroup } from './useGroup.ts';

/** Up to four random networks side by side, each with settings of its own: a row of plots for each metric, on axes that they share. */
export function SideBySide(props: SideBySideProps): ReactElement {
  const { id, title, knobs, options, caption } = props;
  const figure = useGroup(id, () => ({
    own: groupOfProps(props),
    presets: (props.preset ?? []).map(deserializeResult).filter((result) => result !== undefined),
  }));
  const { state, ref } = figure;
  const { networks: group, pictures } = state;
  const live = useLive();
  const { filled, toggle } = useFullscreen(ref);
  const [layer, setLayer] = useState<number>();
  const predicted = useMemo(() => group.map(predictionsOf), [group]);
  const networks = useMemo(() => sideNetworks(group, pictures, predicted), [group, pictures, predicted]);
  const { shownLayers } = state;
  const rows = useMemo(() => sideRows(networks, shownLayers), [networks, shownLayers]);
  const deepest = Math.max(...group.map(({ depth }) => depth));
  const lines = useMemo(() => apartLines(group), [group]);
  const sentence = useMemo(() => sideSentence(networks), [networks]);
  const isDrawn = networks.every(({ result, stale }) => result !== undefined && !stale);
  const status = statusOf(state);
  return (
    <FigureShell
      id={id}
      ref={ref}
      kind="side"
      marks={knobs === 'all' ? { 'data-panel': true } : undefined}
      title={title}
      line={sideLine(group)}
      sentence={sentence}
      busy={status === 'running' || status === 'waiting'}
      filled={filled}
      steps={state}
      onNear={state.warm}
      remarks={<SideRemarks state={state} />}
      below={
        <>
          <SideTable title={title} sentence={sentence} networks={networks} />
          {caption !== undefined && <figcaption className="experiment-caption">{caption}</figcaption>}
        </>
      }
    >
      <TurningChoice state={state} disabled={!live} />
      <SideKnobs label={messages.figure.knobs(title)} knobs={knobs} options={options} state={state} own={figure.own} disabled={!live} />
      <div className="side-plots" data-count={group.length}>
        {rows.map((row) => (
          <SideRowPlots key={row.metric} row={row} lines={lines} layer={layer} onLayer={setLayer} onShow={state.showLayers} />
        ))}
      </div>
      <FigureView {...state} settings={{ ...group[0], depth: deepest }} title={title} disabled={!live} lastRead={() => layer} />
      <Legend
        networks={group[0].networks}
        summary={group[0].summary}
        ranked={rankedNetworks(group[0])}
        drawn={
          isDrawn && networks.every(({ result }) => result?.drawn === networks[0].result?.drawn) ? networks[0].result?.drawn : undefined
        }
        pinned={undefined}
        theory={predicted.some((all) => all.some((prediction) => prediction !== undefined))}
        strip={false}
        lines
      />
      <div className="experiment-foot">
        <div className="experiment-drawn">
          <SideStatus state={state} />
        </div>
        <SideActions
          figure={figure}
          title={title}
          disabled={!live}
          filled={filled !== undefined}
          onFill={toggle}
          knobs={knobsOf(knobs, settledKnobs.sideBySide)}
          options={options}
          heard={{ tunes: () => (isDrawn ? sideTunes(networks, rows) : []), onLayer: setLayer }}
          take={isDrawn ? (link) => sideTaken({ id, title, link, networks, rows }) : undefined}
          programs={isDrawn ? (link) => sidePrograms({ id, title, link, networks }) : undefined}
        />
      </div>
    </FigureShell>
  );
}
