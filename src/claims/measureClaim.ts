import { standardError, summarize } from '../math/summary.ts';
import type { DepthProfile, EnsembleResult } from '../networks/ensembleResult.ts';
import { levelOf, logarithmOf } from '../networks/level.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import { powerLawOf } from '../networks/powerLaw.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { type Claim, type ExponentQuantity, halfUnit, type LineQuantity, readQuantity, specsOfClaim } from './claim.ts';

/** Draws all networks of a spec and keeps the line of each. */
export type Sample = (spec: EnsembleSpec) => Promise<EnsembleResult>;

/** How a measurement stands to its claim: as stated, undefined somewhere, too few networks to tell, or another number. */
export type Reason = 'holds' | 'undefined' | 'inexact' | 'contradicted';

/** A claim's quantity as drawn at one seed: its mean over the networks or the exponent through them, the standard error of that, and the verdict. */
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
  const specs = claims.map((claim) => specsOfClaim(claim, seed));
  const wanted = specs.flat();
  const results = new Map<string, EnsembleResult>();
  for (const spec of wanted) {
    const key = keyOf(spec);
    if (results.has(key)) continue;
    const metrics = new Set(wanted.filter((other) => keyOf(other) === key).flatMap((other) => other.metrics));
    results.set(key, await sample({ ...spec, metrics: [...metrics] }));
  }
  return claims.map((claim, i) =>
    judge(
      claim,
      specs[i].map((spec) => results.get(keyOf(spec))!),
      seed,
    ),
  );
}

/** Which networks a spec draws, whatever is measured of them. */
const keyOf = (spec: EnsembleSpec): string => JSON.stringify({ ...spec, metrics: [] });

/** Measures one claim at a seed. */
export async function measureClaim(claim: Claim, seed: number, sample: Sample): Promise<Measurement> {
  const [measurement] = await measureClaims([claim], seed, sample);
  return measurement;
}

/** A claim held against its ensembles: within 4 standard errors and half a unit of the last digit, with a standard error of at most that half unit. */
export function judge(claim: Claim, results: readonly EnsembleResult[], seed: number): Measurement {
  const { quantity, networks } = claim;
  const { measured, error, undefinedCount } =
    quantity.kind === 'exponent' ? fitExponent(quantity, results) : meanOver(quantity, results[0]);
  const reason = reasonOf(claim, measured, error, undefinedCount);
  return { seed, networks, measured, standardError: error, holds: reason === 'holds', reason };
}

/** A number out of networks, its standard error, and how much of what it is made from was undefined. */
interface Estimate {
  readonly measured: number;
  readonly error: number;
  readonly undefinedCount: number;
}

/** The profile of a metric with the line of every network. */
function profileWithLines({ spec, profiles }: EnsembleResult, metric: MetricId): DepthProfile {
  const profile = profiles[metric];
  const kept = profile?.single.length ?? 0;
  if (!profile || kept < spec.networks) throw new Error(`${kept} lines were kept of ${spec.networks} networks.`);
  return profile;
}

function meanOver(quantity: LineQuantity, result: EnsembleResult): Estimate {
  const { single, firstLayer } = profileWithLines(result, quantity.metric);
  const summary = summarize(single.map((line) => readQuantity(quantity, line, firstLayer)));
  return { measured: summary.mean, error: standardError(summary), undefinedCount: summary.undefinedCount };
}

function fitExponent({ metric, values }: ExponentQuantity, results: readonly EnsembleResult[]): Estimate {
  const points = results.map((result, k) => {
    const { depth } = result.spec.network;
    return { value: values[k], levels: { [metric]: levelOf(metric, profileWithLines(result, metric), depth) } };
  });
  const undefinedCount = points.filter(({ levels }) => !Number.isFinite(logarithmOf(metric, levels[metric]).value)).length;
  const fit = powerLawOf(metric, points);
  return { measured: fit?.slope ?? Number.NaN, error: fit?.slopeError ?? Number.NaN, undefinedCount };
}

function reasonOf(claim: Claim, measured: number, error: number, undefinedCount: number): Reason {
  if (undefinedCount > 0 || !Number.isFinite(measured) || !Number.isFinite(error)) return 'undefined';
  if (Math.abs(measured - claim.states) > allowed * error + halfUnit(claim)) return 'contradicted';
  return error > halfUnit(claim) ? 'inexact' : 'holds';
}
