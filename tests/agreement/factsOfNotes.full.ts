import { writeFile } from 'node:fs/promises';
import { afterAll, test } from 'vitest';
import { type Compared, Ledger, sigmasOf } from './agreement.ts';
import { elsewhereText } from './facts/elsewhere.ts';
import { everyFact } from './facts/everyFact.ts';
import { holdFact } from './facts/holdFact.ts';
import { holdShapedGains, shapedGains } from './facts/shapedGains.ts';
import { holdTwoBatches } from './facts/twoBatches.ts';

const table = new URL('./facts.md', import.meta.url);
const patience = 2_400_000;

const ledger = new Ledger('Facts of the notes', 120);
afterAll(async () => {
  if (process.env.RECORD === '1') await writeFile(table, tableOf(ledger.rows));
  ledger.close();
});

test.each(everyFact)('$of', (fact) => holdFact(ledger, fact), patience);
test.each(shapedGains)('%s, gain l^-%s', (...row) => holdShapedGains(ledger, row), patience);
test('two batches', () => holdTwoBatches(ledger), patience);

function tableOf(rows: readonly Compared[]): string {
  const lines = rows.map((row) => {
    const numbers = [row.value, row.mean].map((x) => x.toPrecision(5));
    const bounds = [row.standardError, row.term].map((x) => x.toPrecision(2));
    return `| ${[row.outside ? `${row.what} (outside)` : row.what, ...numbers, ...bounds, sigmasOf(row)].join(' | ')} |`;
  });
  return `# Facts of the theory notes, measured

${rows.length} numbers that are predicted of random networks, each measured over networks drawn in float64. z is the distance in standard errors; allowed are
4 of them and the term, which bounds what a finite width or a printed digit adds. What is outside the prediction's validity is to miss it by more than 5.
Written by \`RECORD=1 FULL=1 npx vitest run --project node tests/agreement/factsOfNotes.full.ts\`.

| fact | predicted | measured | standard error | term | z |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

${elsewhereText()}`;
}
