import type { KnobId } from '../../figures/widgets/benchProps.ts';
import { type FigureSettings, figureSettings } from '../../figures/widgets/figureSettings.ts';
import { knobOptions, knobStops, knobText } from '../../figures/widgets/knobRange.ts';
import { messages } from '../../messages/messages.ts';
import { followFigure, turnFigure } from '../../state/pageFigures.ts';
import { bringMenu } from './scrubMenu.ts';
import { bringSlider } from './scrubSlider.ts';
import type { Turned } from './turned.ts';

const figureProps = (id: string): { readonly options?: Readonly<Record<string, readonly string[]>> } =>
  JSON.parse(document.getElementById(id)?.dataset.props ?? '{}');

/** Lets a value in the text turn a parameter of its figure, and follow it: a number by dragging and by keys, a name by a menu. */
export function bringScrub(element: HTMLElement): void {
  const { figure = '', where = '' } = element.dataset;
  const of = element.dataset.of as KnobId;
  let shown = figureSettings(figure);
  const show = (settings: FigureSettings): void => {
    shown = settings;
    face.show(settings, knobText(of, settings));
  };
  const turned: Turned = {
    element,
    of,
    name: messages.driven.scrub.name(messages.parameters.label[of], where),
    settings: () => shown,
    turn: (value) => {
      show({ ...shown, [of]: value });
      turnFigure(figure, of, value as never);
    },
  };
  const options = knobOptions(of, shown, figureProps(figure).options?.[of]);
  const face = options ? bringMenu(turned, options) : bringSlider(turned, () => knobStops(of, shown) ?? []);
  show(shown);
  followFigure(figure, show);
}
