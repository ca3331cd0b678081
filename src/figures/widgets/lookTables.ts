import type { LookTable } from '../../state/looks.ts';
import { axesLooks } from './axesLooks.ts';
import { explorerLooks } from './explorerLooks.ts';
import { kernelLooks } from './kernelLooks.ts';

/** The ways of looking at each kind of figure that has any, by the name of its island: what scenes and the prop `look` may set. */
export const lookTables: Readonly<Partial<Record<string, LookTable>>> = {
  activationExplorer: explorerLooks,
  kernelMap: kernelLooks,
  normalizationAxes: axesLooks,
};
