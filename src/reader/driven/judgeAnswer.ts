/** A number, and how far an answer may be from it. */
export interface Near {
  readonly value: number;
  readonly tolerance: number;
}

/** What an answer in numbers is held against. */
export interface NumericAnswer extends Near {
  /** Typical wrong answers, each with its hint, in the order in which these stand. */
  readonly wrong: readonly Near[];
}

/** How an answer stands: right, wrong, with the hint for it if there is one, or no number. */
export type Judgement = { readonly standing: 'right' | 'unreadable' } | { readonly standing: 'wrong'; readonly why: number | undefined };

/** Rounding of decimals that are typed. */
const slack = 1e-9;

const isNear = (given: number, { value, tolerance }: Near): boolean => Math.abs(given - value) <= tolerance + slack * Math.abs(value);

/** A number as readers write it: with a point or a comma, in whichever script; NaN where it is none. */
export function typedAmount(text: string): number {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace('−', '-')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return plain === '' ? Number.NaN : Number(plain);
}

/** Holds what was typed against an answer in numbers. */
export function judgeAnswer(text: string, answer: NumericAnswer): Judgement {
  const given = typedAmount(text);
  if (!Number.isFinite(given)) return { standing: 'unreadable' };
  if (isNear(given, answer)) return { standing: 'right' };
  const why = answer.wrong.findIndex((near) => isNear(given, near));
  return { standing: 'wrong', why: why < 0 ? undefined : why };
}
