import type { ComponentType } from 'react';

/**
 * A component that lives on a page of static text. Its props cross from the server's markup to the browser as
 * JSON, so their type is lost on the way; the tag in `prose/` is where they are checked.
 */
export type IslandComponent = ComponentType<Record<string, unknown>>;

const load = async (component: Promise<unknown>): Promise<IslandComponent> => (await component) as IslandComponent;

/** Every island: its name in `data-island`, and how its code is fetched when the reader comes near. */
export const islandLoaders = {
  activationExplorer: () => load(import('../../figures/widgets/ActivationExplorer.tsx').then((module) => module.ActivationExplorer)),
  architectureComparison: () =>
    load(import('../../figures/widgets/ArchitectureComparison.tsx').then((module) => module.ArchitectureComparison)),
  experiment: () => load(import('../../figures/widgets/Experiment.tsx').then((module) => module.Experiment)),
  distanceMap: () => load(import('../../figures/widgets/distance/DistanceMap.tsx').then((module) => module.DistanceMap)),
  theoryMap: () => load(import('../../figures/widgets/MapOfLink.tsx').then((module) => module.MapOfLink)),
  kernelMap: () => load(import('../../figures/widgets/KernelMap.tsx').then((module) => module.KernelMap)),
  sideBySide: () => load(import('../../figures/widgets/sideBySide/SideBySide.tsx').then((module) => module.SideBySide)),
  sweep: () => load(import('../../figures/widgets/SweepOfLink.tsx').then((module) => module.SweepOfLink)),
  normalizationAxes: () => load(import('../../figures/widgets/NormalizationAxes.tsx').then((module) => module.NormalizationAxes)),
} satisfies Record<string, () => Promise<IslandComponent>>;

/** A registered island. */
export type IslandId = keyof typeof islandLoaders;

/** The islands that calculate what they show by themselves, on the server too: no picture is sampled for them when the book is built. */
export const theoryAlone = ['activationExplorer', 'kernelMap', 'normalizationAxes'] as const satisfies readonly IslandId[];
