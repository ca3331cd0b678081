import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ExperimentState } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';
import { closer, farther, shortest } from '../plots/ranges.ts';
import { Knob } from './Knob.tsx';

interface FigureViewProps extends Pick<ExperimentState, 'settings' | 'shownLayers' | 'set' | 'showLayers'> {
  /** The figure's title. */
  readonly title: string;
  /** Until the figure answers. */
  readonly disabled: boolean;
  /** The layer that was read off last. */
  readonly lastRead: () => number | undefined;
}

const { view } = messages.figure;

/** How the lines are looked at, which draws no network anew: as means or medians, and at which layers. */
export function FigureView({ title, disabled, settings, shownLayers, set, showLayers, lastRead }: FigureViewProps): ReactElement {
  const { depth } = settings;
  const [first, last] = shownLayers ?? [0, depth];
  const comeCloser = (): void => showLayers(closer([first, last], lastRead() ?? Math.round((first + last) / 2)));
  const all = shownLayers === undefined;
  return (
    <fieldset className="figure-view" aria-label={view.group(title)} disabled={disabled}>
      <Knob of="summary" settings={settings} onSet={set} />
      <div className="figure-zoom">
        <Button icon="closer" name={view.closer} idle={last - first <= shortest} onClick={comeCloser} />
        <Button icon="farther" name={view.farther} idle={all} onClick={() => showLayers(farther([first, last], [0, depth]))} />
        <Button idle={all} onClick={() => showLayers(undefined)}>
          {view.whole}
        </Button>
        <span className="figure-zoom-layers" role="status">
          {all ? <span className="visually-hidden">{view.all}</span> : view.layers(first, last, depth)}
        </span>
      </div>
    </fieldset>
  );
}
