import { standardError, summarize } from '../math/summary.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { type Claim, halfUnit, readQuantity, specOfClaim } from './claim.ts';

/** Draws all networks of a spec and keeps the line of each. */
export type Sample = (spec: EnsembleSpec) => Promise<EnsembleResult>;

/** How a measurement stands to its claim: as stated, undefined somewhere, too few networks to tell, or another number. */
export type Reason = 'holds' | 'undefined' | 'inexact' | 'contradicted';

/** A claim's quantity as drawn at one seed: its mean over the networks, the standard error of that, and the verdict. */
export interface Measurement {
  readonly seed: number;
  readonly networks: number;
  readonly measured: number;
  readonly standardError: number;
  readonly holds: boolean;
  readonly reason: Reason;
}

/** Standard errors that chance is allowed. */
const allowed = 4;

/** Measures claims at a seed, in order; claims about the same networks share one ensemble. */
export async function measureClaims(claims: readonly Claim[], seed: number, sample: Sample): Promise<readonly Measurement[]> {
  const specs = claims.map((claim) => specOfClaim(claim, seed));
  const keys = specs.map((spec) => JSON.stringify({ ...spec, metrics: [] }));
  const results = new Map<string, EnsembleResult>();
  for (const [i, key] of keys.entries()) {
    if (results.has(key)) continue;
    const metrics = new Set(specs.filter((_, k) => keys[k] === key).flatMap((spec) => spec.metrics));
    results.set(key, await sample({ ...specs[i], metrics: [...metrics] }));
  }
  return claims.map((claim, i) => judge(claim, results.get(keys[i])!));
}

/** Measures one claim at a seed. */
export async function measureClaim(claim: Claim, seed: number, sample: Sample): Promise<Measurement> {
  const [measurement] = await measureClaims([claim], seed, sample);
  return measurement;
}

/** A claim held against an ensemble: within 4 standard errors and half a unit of the last digit, with a standard error of at most that half unit. */
export function judge(claim: Claim, { spec, profiles }: EnsembleResult): Measurement {
  const profile = profiles[claim.quantity.metric];
  const lines = profile?.single ?? [];
  if (!profile || lines.length < spec.networks) throw new Error(`${lines.length} lines were kept of ${spec.networks} networks.`);
  const summary = summarize(lines.map((line) => readQuantity(claim.quantity, line, profile.firstLayer)));
  const error = standardError(summary);
  const reason = reasonOf(claim, summary.mean, error, summary.undefinedCount);
  return { seed: spec.seed, networks: spec.networks, measured: summary.mean, standardError: error, holds: reason === 'holds', reason };
}

function reasonOf(claim: Claim, measured: number, error: number, undefinedCount: number): Reason {
  if (undefinedCount > 0 || !Number.isFinite(measured) || !Number.isFinite(error)) return 'undefined';
  if (Math.abs(measured - claim.states) > allowed * error + halfUnit(claim)) return 'contradicted';
  return error > halfUnit(claim) ? 'inexact' : 'holds';
}
