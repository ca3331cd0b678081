import type { NetworkSpec } from './spec.ts';

/** alpha_l = alpha l^-p, l = 1..L: the gain of layer l, which shrinks with depth where the activations are shaped (Meterez et al. 2023, section 5). */
export function gainOf({ gain, gainExponent }: Pick<NetworkSpec, 'gain' | 'gainExponent'>, layer: number): number {
  return gainExponent === 0 ? gain : gain * layer ** -gainExponent;
}
