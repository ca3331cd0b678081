import { useMemo } from 'react';
import type { Settings } from '../../networks/settings.ts';
import { angleTheory, type LayerTheory, spectrumTheory } from './layerTheory.ts';

/** The predictions for the pictures of a layer; scrubbing calculates nothing anew that does not depend on the layer. */
export function useLayerTheory(settings: Settings, layer: number): LayerTheory {
  const spectrum = useMemo(() => spectrumTheory(settings, layer), [settings, layer]);
  const angle = useMemo(() => angleTheory(settings), [settings]);
  return { spectrum, angle };
}
