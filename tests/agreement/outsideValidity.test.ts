import { afterAll, describe, expect, test } from 'vitest';
import { laws } from '../../src/theory/laws/index.ts';
import { theories } from '../../src/theory/profiles/index.ts';
import { Ledger } from './agreement.ts';
import { isExact } from './validity/check.ts';
import { lawChecks } from './validity/everyCheck.ts';
import { holdLawOutside, predicts, saysOf } from './validity/holdChecks.ts';
import { theoryChecks } from './validity/theories.ts';

// Networks inside, and those outside of every theory: outsideValidity.full.ts.
const ledger = new Ledger('Laws outside their validity', 8);
afterAll(() => ledger.close());

/** Entries for which there is no setting outside, each with its reason. */
const fewExact = 7;

describe('every entry of the registries', () => {
  test('has a setting in which it vouches for itself and one in which it does not, or a reason why there is none', () => {
    expect(lawChecks.map(({ law }) => law).sort()).toEqual(Object.keys(laws).sort());
    const named = theoryChecks.flatMap(({ theories: of }) => of.map(([id]) => id));
    expect(named.sort()).toEqual(Object.keys(theories).sort());
    let [inside, outside] = [0, 0];
    const reasons: string[] = [];
    for (const check of lawChecks) {
      saysOf(check, check.inside, true);
      inside++;
      if (isExact(check.outside)) reasons.push(`${check.law}: ${check.outside.exact}`);
      else if (saysOf(check, check.outside, false)) outside++;
    }
    for (const check of theoryChecks) {
      for (const of of check.theories) {
        predicts(of, check.inside, true);
        inside++;
        if (isExact(check.outside)) reasons.push(`${of[0]}: ${check.outside.exact}`);
        else if (predicts(of, check.outside, false)) outside++;
      }
    }
    console.log(
      `${inside} entries inside their validity, ${outside} outside, and ${reasons.length} that have no outside:\n${reasons.join('\n')}`,
    );
    expect(inside).toBeGreaterThanOrEqual(84);
    expect(reasons.every((reason) => reason.length > 40)).toBe(true);
    expect(reasons.length).toBeLessThanOrEqual(fewExact);
    expect(outside + reasons.length).toBe(inside);
  });
});

/** Laws whose networks outside take a moment. */
const quick = lawChecks.filter(({ outside }) => !isExact(outside) && outside.networks <= 48 && (outside.depth ?? 1) <= 20);

test.each(quick)('networks of $law miss it outside its validity', (check) => holdLawOutside(ledger, check));
