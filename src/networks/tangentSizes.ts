import { inputDimension, mapsOf, sizedSpec, unitsOf } from './dimensions.ts';
import { specOf } from './ensembleSpec.ts';
import { lyapunovDirections } from './lyapunovDirections.ts';
import { needsOf } from './needs.ts';
import { samplesMeet } from './samplesMeet.ts';
import type { Settings } from './settings.ts';

/** The columns that are propagated through a layer beside those of the batch, one for each tangent and sample: none where no tangents are asked for. */
export function tangentColumns(settings: Settings): number {
  const needs = needsOf(settings);
  const { batch } = settings;
  const ofJacobian = inputDimension(sizedSpec(settings)) * (samplesMeet(settings) ? batch : 1);
  const ofLyapunov = lyapunovDirections(specOf(settings)) * batch;
  return (needs.has('jacobian') ? ofJacobian : 0) + (needs.has('lyapunov') ? ofLyapunov : 0);
}

/** Rows and columns of the matrices of layer l whose singular values are found. */
export function decomposed(settings: Settings, layer: number): readonly (readonly [number, number])[] {
  const needs = needsOf(settings);
  const spec = sizedSpec(settings);
  const [{ rows, columns }] = mapsOf(spec, layer);
  return [
    ...(needs.has('jacobian') ? [[unitsOf(spec, layer), inputDimension(spec)] as const] : []),
    ...(needs.has('weights') ? [[rows, columns] as const] : []),
  ];
}
