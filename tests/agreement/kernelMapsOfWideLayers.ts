import type { ActivationId } from '../../src/networks/activations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import type { Ledger } from './agreement.ts';
import { meanOf, sampled, slopeOf } from './ensembles.ts';
import { constantsOf, kernelMap } from './kernelMaps.ts';

const wide = { width: 1024, weightVariance: 1, weights: 'gaussian', method: 'law' } as const satisfies Partial<Settings>;

/** One layer of weight variance 1 on equicorrelated inputs of mean square 1 takes their cosine to kappa of it. */
export async function expectCosine(ledger: Ledger, activation: ActivationId, correlation: number, networks: number): Promise<void> {
  const asked = { activation, normalization: 'none', inputs: 'equicorrelated', correlation, batch: 8, depth: 1 } as const;
  const { lines } = await sampled({ ...wide, ...asked, networks, seed: 5, metrics: ['correlation'] });
  const value = kernelMap(activation, correlation);
  const term = cosineTerm(activation) / wide.width;
  ledger.agrees(
    meanOf(lines.correlation, (line) => line[1]),
    { what: `${activation}, cosine ${correlation}`, value, term, range: 2 },
  );
}

/** Bound on width times the bias of the mean cosine, which grows with the fourth moment of phi: of exp it is e^4 times the square of the second, and the bias 8. */
const cosineTerm = (activation: ActivationId): number => (activation === 'exp' ? 12 : 3);

/** The logarithm of the gradient grows by half that of kappa'(1) a layer under RMS norm, of kappa'(1) / (1 - kappa(0)) under layer norm, both after the activation. */
export async function expectGain(
  ledger: Ledger,
  activation: ActivationId,
  normalization: 'rms' | 'layer',
  networks: number,
): Promise<void> {
  const { scale, c0, slopeAtOne } = constantsOf(activation);
  const gain = normalization === 'rms' ? slopeAtOne : slopeAtOne / (1 - (c0 / scale) ** 2);
  const [first, last] = [5, 25];
  const asked = { activation, normalization, normalizationPosition: 'afterActivation', batch: 4, depth: 30, width: 256 } as const;
  const { lines } = await sampled({ ...wide, ...asked, networks, seed: 50, metrics: ['gradientNorm'] });
  const { mean, standardError } = meanOf(lines.gradientNorm, (line) => -slopeOf(line, [first, last]));
  const value = Math.log(gain) / 2;
  ledger.agrees(
    { mean, standardError },
    { what: `${activation}, ${normalization}: gain ${gain.toFixed(4)}`, value, term: 2 / asked.width, range: 1 },
  );
}
