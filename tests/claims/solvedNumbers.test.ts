import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linearGrowth, reluGrowth } from '../../src/theory/batchNorm/batchNormGrowth.ts';
import { reluKernel } from '../../src/theory/kernelMaps/reluKernel.ts';
import { orthogonalityContraction, orthogonalityFloorRms } from '../../src/theory/profiles/orthogonalityFloor.ts';
import { uncentredCosineMap } from '../../src/theory/profiles/uncentredCosineOrbit.ts';

/** Numbers that solutions work out by hand, calculated: a number and how it stands in a formula. */
function solved(): readonly (readonly [string, string])[] {
  const halving = (n: number): string => `$${(Math.log(2) / Math.log(1 + 2 / n)).toFixed(1)}$`;
  const n = 16;
  const cosine = reluKernel(-1 / (n - 1));
  const [first, other] = [(1 + (n - 1) * cosine) / n, (1 - cosine) / n];
  const entropy = -first * Math.log(first) - (n - 1) * other * Math.log(other);
  const floor = orthogonalityFloorRms(1, 8);
  const growth = (batch: number): string => `$${(Math.log(reluGrowth(batch)) / 2).toFixed(3)}$`;
  return [
    ['the growth of the gradient at batch 8', growth(8)],
    ['the growth of the gradient at batch 32', growth(32)],
    ['the growth without an activation at batch 16', `$${(Math.log(linearGrowth(16)) / 2).toFixed(3)}$`],
    ['what ten layers leave at batch 8, if all were alike', `$${(0.5 * orthogonalityContraction(8) ** 10).toFixed(2)}$`],
    ['what ten layers leave at batch 32, if all were alike', `$${(0.5 * orthogonalityContraction(32) ** 10).toFixed(2)}$`],
    ['the factor of small cosines at batch 8', `$${orthogonalityContraction(8).toFixed(2)}$`],
    ['the factor of small cosines at batch 32', `$${orthogonalityContraction(32).toFixed(2)}$`],
    ['the factor of one half at batch 8', `$${(2 * uncentredCosineMap(0.5, 8)).toFixed(2)}$`],
    ['the factor of one half at batch 32', `$${(2 * uncentredCosineMap(0.5, 32)).toFixed(2)}$`],
    ['the third ratio of two singular values', `$${(1e-6 ** (1 / 4)).toFixed(2)}$`],
    ['the fourth ratio of two singular values', `$${(1e-6 ** (1 / 8)).toFixed(2)}$`],
    ['twice the root of width 256', `2 \\sqrt d = ${2 * Math.sqrt(256)}$`],
    ['the largest gap of four columns', `\\sqrt{3/4} = ${Math.sqrt(3 / 4).toFixed(2)}$`],
    ['the root of width 64', `$${Math.sqrt(64)}$`],
    ['the ratio at width 576 and batch 24', `$${24 ** 2 / 576}/4$`],
    ['the least gap that centring leaves to a batch of four', `1/\\sqrt{12} = ${(1 / Math.sqrt(12)).toFixed(3)}`],
    ['layers that halve the gap of four', halving(4)],
    ['layers that halve the gap of sixteen', halving(16)],
    ['the same as an answer', `<Answer value={${halving(16).slice(1, -1)}}`],
    ['the answer for a large batch instead', `<Why value={${(8 * Math.log(2)).toFixed(2)}}`],
    ['twice that', `<Why value={${(16 * Math.log(2)).toFixed(1)}}`],
    ['the width from which the theorem speaks', `$${(9 * 4 ** 5) / 3}$`],
    ['the cosine of the fixed point', `c^\\ast = ${cosine.toFixed(3)}$`],
    ['its stable rank', `$${(1 / first).toFixed(1)}$`],
    ['its effective rank', `$${Math.exp(entropy).toFixed(1)}$`],
    ['the square of the floor at batch eight', `${(floor ** 2).toFixed(2)}/d$`],
    ['the floor at batch eight', `${floor.toFixed(2)}/\\sqrt d$`],
    ['the width of the goal', `d > ${Math.ceil((floor / 0.08) ** 2 / 10) * 10}$`],
    ['the least growth of the gradient', `= ${(Math.log(Math.PI / (Math.PI - 1)) / 2).toFixed(2)}$`],
  ];
}

test.each(['chapter.mdx', 'chapter.zh.mdx'])('the numbers that solutions work out are right in %s', (file) => {
  const text = readFileSync(`chapters/batch-normalization-orthogonalizes/${file}`, 'utf8');
  for (const [what, formula] of solved()) expect(text.includes(formula), `${what}: ${formula}`).toBe(true);
});
