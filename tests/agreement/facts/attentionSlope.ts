import { type Measured, meanOf, sampled } from '../ensembles.ts';

const pure = { architecture: 'attention', normalization: 'none', skipStrength: 0 } as const;
const tokens = { inputs: 'equicorrelated', batch: 16, width: 64, depth: 1, networks: 48, seed: 1500 } as const;

/**
 * d ln(angle after a layer of pure attention) / d ln(angle before), between tokens whose cosines are 1 - eps^2 for two eps. The seeds are the same, so
 * the tokens and the weights are; an angle keeps the digits that a cosine would lose.
 */
export async function attentionSlope(wide: number, narrow: number): Promise<Measured> {
  const of = (eps: number) => sampled({ ...pure, ...tokens, correlation: 1 - eps ** 2, method: 'explicit', metrics: ['angle'] });
  const [far, near] = [(await of(wide)).lines.angle ?? [], (await of(narrow)).lines.angle ?? []];
  const slopes = far.map((line, network) => {
    const grown = (layer: number): number => Math.log(line[layer] / near[network][layer]);
    return Float64Array.of(grown(1) / grown(0));
  });
  return meanOf(slopes, ([slope]) => slope);
}
