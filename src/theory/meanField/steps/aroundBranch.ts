import { branchFactor } from '../../../networks/branchScale.ts';
import type { ExchangeableGram } from '../../../networks/meanField.ts';
import type { EnsembleSpec } from '../../../networks/spec.ts';
import { divided, sumOf } from '../grams.ts';
import { perSample } from '../passed.ts';

/** A sum of a skip and a branch that ends in a fresh matrix of mean 0, and what its normalization, where it stands last, divides squares by. */
export interface BranchSum {
  readonly gram: ExchangeableGram;
  readonly divisor: number;
}

/** s h + r f(h), behind it the normalization where that stands last; undefined where it is not known. The sum has no mean over units that layer normalization could take. */
export function branchSumOf({ network }: EnsembleSpec): ((h: ExchangeableGram, branch: ExchangeableGram) => BranchSum) | undefined {
  const [skip, branch] = strengthsOf(network);
  const normalization = network.normalizationPosition === 'postNorm' ? perSample(network) : 'none';
  if (normalization === undefined) return undefined;
  return (h, ofBranch) => {
    const sum = sumOf([skip, h], [branch, ofBranch]);
    return normalization === 'none' ? { gram: sum, divisor: 1 } : { gram: divided(sum), divisor: sum.meanSquare };
  };
}

/** The squares of what skip and branch are multiplied by. */
export function strengthsOf(network: EnsembleSpec['network']): readonly [skip: number, branch: number] {
  return [network.skipStrength ** 2, branchFactor(network) ** 2];
}
