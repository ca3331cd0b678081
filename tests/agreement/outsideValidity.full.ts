import { afterAll, describe, test } from 'vitest';
import { Ledger } from './agreement.ts';
import { lawChecks } from './validity/everyCheck.ts';
import { holdLawInside, holdLawOutside, holdTheoriesInside, holdTheoriesOutside } from './validity/holdChecks.ts';
import { theoryChecks } from './validity/theories.ts';

const patience = 1_200_000;
const ledger = new Ledger('Every theory and every law, inside and outside its validity', 180);
afterAll(() => ledger.close());

describe('laws', () => {
  test.each(lawChecks)('$law, inside', (check) => holdLawInside(ledger, check), patience);
  test.each(lawChecks)('$law, outside', (check) => holdLawOutside(ledger, check), patience);
});

describe('theories', () => {
  test.each(theoryChecks)('$theories, inside', (check) => holdTheoriesInside(ledger, check), patience);
  test.each(theoryChecks)('$theories, outside', (check) => holdTheoriesOutside(ledger, check), patience);
});
