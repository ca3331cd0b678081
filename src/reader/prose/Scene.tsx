import { type ReactElement, useContext } from 'react';
import type { ExperimentProps } from '../../figures/widgets/experimentProps.ts';
import { PageContext } from '../page.ts';

/** What a scene may set: what a figure may be given. */
type SceneSettings = Pick<ExperimentProps, 'network' | 'inputs' | 'networks' | 'seed' | 'metrics' | 'observables'>;

interface SceneOfFigure extends SceneSettings {
  /** What the list of keys and the projector call it. */
  readonly name: string;
  /** The figure that it shows, by its id. What is not set stands as the figure has it. */
  readonly figure: string;
}

/** A scene that shows what stands behind its tag, and sets nothing. */
type SceneHere = { readonly name: string; readonly figure?: undefined } & { readonly [Key in keyof SceneSettings]?: undefined };

/** A scene of a lecture: a number key of the projector leads to it. On the page it is nothing. */
export function Scene({ name, figure, ...settings }: SceneOfFigure | SceneHere): ReactElement {
  const query = useContext(PageContext).addScene({ name, figure, settings });
  return <span className="scene" hidden data-scene={name} data-figure={figure} data-query={query} />;
}
