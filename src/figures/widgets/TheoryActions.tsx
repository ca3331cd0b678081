import { type ReactElement, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import { useEmbedded } from '../../state/embedded.ts';
import { callScene } from '../../state/sceneCall.ts';
import { Button } from '../controls/Button.tsx';
import type { BenchedFigure } from './benchedFigure.ts';
import type { BenchProps, FigureScene } from './benchProps.ts';
import { CodeMenu } from './CodeMenu.tsx';
import type { TakenFigure } from './export/takenFigure.ts';
import { FigureRow, RowButtons, type RowId } from './FigureRow.tsx';
import { PresetMenu } from './PresetMenu.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { figureAddress } from './share/figureAddress.ts';
import { ShareButton } from './share/ShareButton.tsx';
import { UndoButtons } from './UndoButtons.tsx';

interface TheoryActionsProps extends Pick<BenchProps, 'knobs' | 'options'> {
  readonly figure: BenchedFigure;
  readonly title: string;
  /** Until the figure answers. */
  readonly disabled: boolean;
  readonly filled: boolean;
  readonly onFill: () => void;
  readonly scenes: readonly FigureScene[] | undefined;
  readonly take: ((link: string) => TakenFigure) | undefined;
  /** The figure of the page that draws networks. */
  readonly draws: string | undefined;
  /** What it is then set to. */
  readonly drawn: Partial<Settings> | undefined;
  /** Whether what it shows is of its settings, and whether that will not be. */
  readonly arrived: boolean;
  readonly failed: boolean;
}

const { figure: words, map } = messages;

/** What can be done with a figure of theory as a whole. */
export function TheoryActions(props: TheoryActionsProps): ReactElement {
  const { figure, title, disabled, filled, onFill, scenes, take, drawn = {}, knobs, options, arrived, failed } = props;
  const embedded = useEmbedded();
  // Alone, it has no figure beside it.
  const draws = embedded ? undefined : props.draws;
  const { id, state, query, wholeQuery } = figure;
  const [opened, setOpened] = useState<RowId>();
  const rows = {
    ...{ opened, title, knobs: knobs.filter((knob) => !embedded?.lock.has(knob)), options },
    onOpen: setOpened,
    element: figure.ref,
    figure: { ...state, arrived, failed },
  };
  const draw = (figureId: string): void => {
    const place = document.getElementById(figureId);
    if (place === null) return;
    callScene(place, queryOfDrawn(figureId, drawn));
    place.scrollIntoView({ block: 'nearest' });
  };
  return (
    <fieldset className="figure-actions" aria-label={words.actions(title)} disabled={disabled}>
      <UndoButtons {...state} />
      {(draws !== undefined || scenes) && (
        <div className="figure-action-group">
          {scenes && (
            <PresetMenu scenes={scenes} settings={state.settings} look={state.look} read={figure.readScene} onScene={figure.showScene} />
          )}
          {draws !== undefined && (
            <Button icon="deal" onClick={() => draw(draws)}>
              {map.draw}
            </Button>
          )}
        </div>
      )}
      <div className="figure-action-group">
        <RowButtons {...rows} />
        <SaveMenu take={take && (() => take(figureAddress(id, wholeQuery)))} />
        <CodeMenu take={take && (() => take(figureAddress(id, wholeQuery)))} />
        <ShareButton id={id} title={title} settings={state.settings} look={state.look} query={query} />
        <Button icon={filled ? 'shrink' : 'enlarge'} name={words.fullscreen} pressed={filled} onClick={onFill} />
        <Button icon="reset" onClick={state.reset}>
          {words.reset}
        </Button>
      </div>
      <FigureRow {...rows} />
    </fieldset>
  );
}

/** Some settings as the query string of a scene of another figure. */
function queryOfDrawn(figure: string, drawn: Partial<Settings>): string {
  const query = new URLSearchParams({ v: '1', figure });
  for (const [id, value] of Object.entries(drawn)) query.set(id, String(value));
  return `?${query}`;
}
