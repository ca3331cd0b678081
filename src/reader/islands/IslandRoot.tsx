import { createElement, type ReactElement, useEffect } from 'react';
import { FormulaContext, type Formulas } from '../../figures/formulas/formulas.ts';
import type { FigureScene } from '../../figures/widgets/benchProps.ts';
import type { IslandComponent } from './registry.ts';

interface IslandRootProps {
  readonly component: IslandComponent;
  readonly islandProps: Record<string, unknown>;
  /** How its formulas are set. */
  readonly formulas: Formulas;
  /** Sampled at build time; the first picture. */
  readonly preset?: unknown;
  /** The scenes of its page that show it. */
  readonly scenes?: readonly FigureScene[];
  readonly onLive?: () => void;
}

/** The root of an island's own React tree, the same on the server and in the browser. */
export function IslandRoot({ component, islandProps, formulas, preset, scenes, onLive }: IslandRootProps): ReactElement {
  useEffect(() => onLive?.(), [onLive]);
  const island = createElement(component, { ...islandProps, ...(preset !== undefined && { preset }), ...(scenes && { scenes }) });
  return createElement(FormulaContext, { value: formulas }, island);
}
