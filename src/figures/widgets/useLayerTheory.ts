import { useDeferredValue, useMemo } from 'react';
import type { Settings } from '../../networks/settings.ts';
import { anglesTheory, angleTheory, jacobianTheory, type LayerTheory, shapeTheory, spectrumTheory } from './layerTheory.ts';

/** The predictions for the pictures of a layer; scrubbing calculates nothing anew that does not depend on the layer. */
export function useLayerTheory(settings: Settings, layer: number): LayerTheory {
  const spectrum = useMemo(() => spectrumTheory(settings, layer), [settings, layer]);
  const angle = useMemo(() => angleTheory(settings), [settings]);
  // It may take a good part of a second: knobs do not wait for it. Where it is not asked for, nothing is drawn a second time.
  const shaped = settings.observables.includes('shape') ? settings : undefined;
  const calm = useDeferredValue(shaped);
  const shapes = useMemo(() => calm && shapeTheory(calm), [calm]);
  const jacobian = useMemo(() => jacobianTheory(settings, layer), [settings, layer]);
  const angles = useMemo(() => anglesTheory(settings), [settings]);
  return { spectrum, angle, jacobian, angles: angles?.[layer], shape: calm === shaped ? shapes?.[layer] : undefined };
}
