import { type ReactElement, useContext } from 'react';
import type { SettingProps } from '../../figures/widgets/experimentProps.ts';
import type { GivenLook } from '../../state/looks.ts';
import { PageContext } from '../page.ts';

/** A scene that sets a figure, to what a figure may be given. */
interface SceneOfFigure extends SettingProps {
  /** What the list of keys and the projector call it. */
  readonly name: string;
  /** The figure that it shows, by its id. What is not set stands as the figure has it. */
  readonly figure: string;
  /** How a figure of theory is looked at. */
  readonly look?: GivenLook;
}

/** A scene that shows what stands behind its tag, and sets nothing. */
type SceneHere = { readonly name: string; readonly figure?: undefined } & { readonly [Key in keyof SettingProps | 'look']?: undefined };

/** A scene of a lecture: a number key of the projector leads to it. On the page it is nothing. */
export function Scene({ name, figure, ...settings }: SceneOfFigure | SceneHere): ReactElement {
  const query = useContext(PageContext).addScene({ name, figure, settings });
  return <span className="scene" hidden data-scene={name} data-figure={figure} data-query={query} />;
}
