import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { type Comparison, expectSameLaws, familyLevel } from './inDistribution.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import { everyPair } from './lawCells.ts';

const table = new URL('./lawOfEveryCell.md', import.meta.url);

test('every pair of covered ingredients has in law the law that it has with weights', async () => {
  const cases = everyPair();
  expect(cases.length).toBeGreaterThanOrEqual(80);
  const comparisons = await compareMethods(cases, await loadDigits(), await createSimdBackend());
  if (process.env.RECORD === '1') await writeFile(table, tableOf(comparisons));
  expectSameLaws('Drawn in law against drawn weights, every covered pair', comparisons, 2000);
}, 3_600_000);

/** A row a cell, with the comparison that came closest to telling the two apart. */
function tableOf(comparisons: readonly Comparison[]): string {
  const counted = comparisons.filter(({ constant }) => !constant);
  const cells = [...new Set(counted.map(({ cell }) => cell))];
  const rows = cells.map((cell) => {
    const own = counted.filter((comparison) => comparison.cell === cell);
    const least = own.reduce((a, b) => (b.pValue < a.pValue ? b : a));
    return `| ${cell} | ${own.length} | ${least.pValue.toPrecision(2)} | ${least.metric} |`;
  });
  return `# Drawn in law against drawn weights

Two-sample Kolmogorov-Smirnov tests over 400 networks of 6 layers each way, in float64: ${counted.length} comparisons in ${cells.length} cells. Holm's
correction rejects one of them only below p = ${(familyLevel / counted.length).toExponential(1)}.
Written by \`RECORD=1 FULL=1 npx vitest run --project node tests/agreement/lawOfEveryCell.full.ts\`.

| layer, inputs, width x batch | comparisons | least p | where |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
