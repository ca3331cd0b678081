import type { ExchangeableGram } from '../../networks/meanField.ts';

/**
 * The covariances of the entries of a random Gram matrix K, n x n, whose law no permutation of the samples changes: all seven that there are. i, j, k, l are
 * different samples; an entry K_ii is a sample's own, K_ij that of a pair.
 */
export interface GramCovariance {
  /** Var K_ii. */
  readonly own: number;
  /** Cov(K_ii, K_jj). */
  readonly ownOwn: number;
  /** Cov(K_ii, K_ij). */
  readonly ownPair: number;
  /** Cov(K_ii, K_jk). */
  readonly ownApart: number;
  /** Var K_ij. */
  readonly pair: number;
  /** Cov(K_ij, K_ik). */
  readonly pairPair: number;
  /** Cov(K_ij, K_kl). */
  readonly pairApart: number;
}

const names = ['own', 'ownOwn', 'ownPair', 'ownApart', 'pair', 'pairPair', 'pairApart'] as const satisfies (keyof GramCovariance)[];

/** A covariance out of its seven numbers, each made by its name. */
export function covarianceOf(of: (name: keyof GramCovariance) => number): GramCovariance {
  const [own, ownOwn, ownPair, ownApart, pair, pairPair, pairApart] = names.map(of);
  return { own, ownOwn, ownPair, ownApart, pair, pairPair, pairApart };
}

/** Of a matrix that does not vary. */
export const still: GramCovariance = covarianceOf(() => 0);

/** first + factor * second, number by number. */
export const combined = (first: GramCovariance, factor: number, second: GramCovariance): GramCovariance =>
  covarianceOf((name) => first[name] + factor * second[name]);

/**
 * Of the Gram matrix of d independent normal vectors of covariance q [(1 - c) I + c 11^T], times d: Cov(K_ij, K_kl) = K_ik K_jl + K_il K_jk (Wishart).
 */
export function wishart({ meanSquare: q, correlation }: ExchangeableGram): GramCovariance {
  const k = q * correlation;
  const apart = 2 * k * k;
  return {
    own: 2 * q * q,
    ownOwn: apart,
    ownPair: 2 * q * k,
    ownApart: apart,
    pair: q * q + k * k,
    pairPair: q * k + k * k,
    pairApart: apart,
  };
}

/** The slopes of a map of Gram matrices entry by entry, G_ii = D(K_ii) and G_ij = F(K_ii, K_jj, K_ij), symmetric in its first two. */
export interface EntrySlopes {
  /** D'. */
  readonly own: number;
  /** dF/dK_ii, and dF/dK_jj. */
  readonly end: number;
  /** dF/dK_ij. */
  readonly pair: number;
}

/** The covariance behind a map of the entries, to first order. */
export function mapped(slopes: EntrySlopes, before: GramCovariance): GramCovariance {
  const { own: p, end: a, pair: b } = slopes;
  const { own, ownOwn, ownPair, ownApart, pair, pairPair, pairApart } = before;
  return {
    own: p * p * own,
    ownOwn: p * p * ownOwn,
    ownPair: p * (a * (own + ownOwn) + b * ownPair),
    ownApart: p * (2 * a * ownOwn + b * ownApart),
    pair: 2 * a * a * (own + ownOwn) + 4 * a * b * ownPair + b * b * pair,
    pairPair: a * a * (own + 3 * ownOwn) + 2 * a * b * (ownPair + ownApart) + b * b * pairPair,
    pairApart: 4 * a * a * ownOwn + 4 * a * b * ownApart + b * b * pairApart,
  };
}

/** The second derivatives of the same map. */
export interface EntryCurvatures {
  /** D''. */
  readonly own: number;
  /** d2F/dK_ii^2. */
  readonly end: number;
  /** d2F/dK_ii dK_jj. */
  readonly ends: number;
  /** d2F/dK_ii dK_ij. */
  readonly endPair: number;
  /** d2F/dK_ij^2. */
  readonly pair: number;
}

/** What fluctuations add to the mean of the entries, times d. */
export interface GramShift {
  /** To that of K_ii. */
  readonly own: number;
  /** To that of K_ij. */
  readonly pair: number;
}

/** The shift behind a map of the entries, to first order in 1/d: its slopes times the shift before it, and half of its curvatures times a covariance. */
export function mappedShift(slopes: EntrySlopes, curvatures: EntryCurvatures, shift: GramShift, covariance: GramCovariance): GramShift {
  const { own, ownOwn, ownPair, pair } = covariance;
  const bend = 2 * curvatures.end * own + 2 * curvatures.ends * ownOwn + 4 * curvatures.endPair * ownPair + curvatures.pair * pair;
  return {
    own: slopes.own * shift.own + (curvatures.own * own) / 2,
    pair: 2 * slopes.end * shift.own + slopes.pair * shift.pair + bend / 2,
  };
}
