import type { ReduceOp } from './fusedSignal.ts';
import type { ShadingLanguage } from './shadingLanguage.ts';

/** What a reduction makes of no values at all, and where it starts. */
export const neutral: Readonly<Record<ReduceOp, number>> = { sum: 0, largest: Number.NEGATIVE_INFINITY };

/** A function joined(a, b), by which a program reduces values two by two; it counts on isNotANumber(x), because NaN must survive comparisons. */
export function joinedIn({ define, choose }: ShadingLanguage, op: ReduceOp): string {
  const larger = choose('isNotANumber(a)', 'a', choose('isNotANumber(b) || b > a', 'b', 'a'));
  const parameters = [
    ['float', 'a'],
    ['float', 'b'],
  ] as const;
  return define('float', 'joined', parameters, [], op === 'sum' ? 'a + b' : larger);
}
