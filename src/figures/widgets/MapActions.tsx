import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import { writePermalink } from '../../state/permalink.ts';
import { callScene } from '../../state/sceneCall.ts';
import { type SheetId, sheets } from '../../theory/sheets/index.ts';
import type { SheetAxis } from '../../theory/sheets/sheet.ts';
import { Button } from '../controls/Button.tsx';
import type { FigureScene } from './benchProps.ts';
import { CopyLink, figureAddress } from './CopyLink.tsx';
import { PresetMenu } from './PresetMenu.tsx';
import { queryOf } from './queryOf.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import type { MapFigure } from './useMap.ts';

interface MapActionsProps {
  readonly figure: MapFigure;
  readonly of: SheetId;
  readonly title: string;
  /** Until the figure answers. */
  readonly disabled: boolean;
  readonly filled: boolean;
  readonly onFill: () => void;
  readonly scenes: readonly FigureScene[] | undefined;
  /** The figure of the page that draws networks of the point. */
  readonly draws: string | undefined;
}

const { figure: words, map } = messages;

/** What can be done with a map as a whole. */
export function MapActions({ figure, of, title, disabled, filled, onFill, scenes, draws }: MapActionsProps): ReactElement {
  const { id, state, defaults } = figure;
  const { settings, sheet } = state;
  const draw = (figureId: string): void => {
    const place = document.getElementById(figureId);
    if (place === null) return;
    callScene(place, queryOfPoint(of, [sheet?.x, sheet?.y], figureId, settings));
    place.scrollIntoView({ block: 'nearest' });
  };
  return (
    <fieldset className="figure-actions" aria-label={words.actions(title)} disabled={disabled}>
      <UndoButtons {...state} />
      {(draws !== undefined || scenes) && (
        <div className="figure-action-group">
          {scenes && <PresetMenu scenes={scenes} settings={settings} read={figure.readScene} onScene={figure.showScene} />}
          {draws !== undefined && (
            <Button icon="deal" onClick={() => draw(draws)}>
              {map.draw}
            </Button>
          )}
        </div>
      )}
      <div className="figure-action-group">
        <SaveMenu take={sheet && !state.stale ? () => ({ id, title, of, settings, sheet, link: linkTo(figure) }) : undefined} />
        <CopyLink id={id} query={queryOf(id, settings, defaults)} />
        <Button icon={filled ? 'shrink' : 'enlarge'} name={words.fullscreen} pressed={filled} onClick={onFill} />
        <Button icon="reset" onClick={state.reset}>
          {words.reset}
        </Button>
      </div>
    </fieldset>
  );
}

/** The link to a map as it stands. Browser only. */
const linkTo = ({ id, state, defaults }: MapFigure): string => figureAddress(id, writePermalink(id, state.settings, defaults));

/** What the map and its point say, as the query string of a scene of another figure. */
function queryOfPoint(of: SheetId, axes: readonly (SheetAxis | undefined)[], figure: string, settings: MapFigure['defaults']): string {
  const said = new Set<ParameterId>([...sheets[of].reads, ...axes.flatMap((axis) => (axis ? [axis.parameter] : []))]);
  const query = new URLSearchParams({ v: '1', figure });
  for (const id of said) query.set(id, String(settings[id]));
  return `?${query}`;
}
