import { afterAll, test } from 'vitest';
import { Ledger } from './agreement.ts';
import { everyFact } from './facts/everyFact.ts';
import { holdFact } from './facts/holdFact.ts';

const ledger = new Ledger('Facts of the notes', 90);
afterAll(() => ledger.close());

test.each(everyFact)('$of', (fact) => holdFact(ledger, fact), 900_000);
