import type { EnsembleSpec } from '../../networks/spec.ts';
import { lengthTable, settlement } from '../kernelMaps/lengthTable.ts';
import { criticalVariances, phaseOf } from '../kernelMaps/phases.ts';
import type { Sheet, SheetPoint, SheetTheory, SheetVerdictId } from './sheet.ts';

const weightVariances: readonly number[] = Array.from({ length: 64 }, (_, k) => (k + 1) / 16);
const biasVariances: readonly number[] = Array.from({ length: 41 }, (_, k) => k / 40);
/** Lengths along the boundary. */
const lengths: readonly number[] = Array.from({ length: 240 }, (_, k) => 10 ** (k / 60 - 3));

const isOnSheet = ([weight, bias]: readonly [number, number]): boolean =>
  weight <= weightVariances[weightVariances.length - 1] && bias <= biasVariances[biasVariances.length - 1];

/**
 * ln chi_1 of a wide network without normalization, by sigma_w^2 (x) and sigma_b^2 (y): below 0 order, where samples become one and gradients vanish, above 0 chaos, where both grow (Poole et al. 2016; Schoenholz et
 * al. 2017). Where the length of a signal does not settle above 0 the number is that of the end it goes to, and no phase. The line is the order-to-chaos boundary; a single point where there is no more of it.
 */
export const phaseDiagram: SheetTheory = {
  tex: '\\ln\\chi_1',
  plain: 'ln χ₁',
  mark: 'ours',
  source: 'schoenholz2017',
  assumptions: ['infiniteWidth'],
  reads: ['activation', 'slope'],
  of: ({ network }) => phasesOf(network),
  at: ({ network }) => pointOf(network),
};

function phasesOf(phi: Pick<EnsembleSpec['network'], 'activation' | 'slope'>): Sheet {
  const table = lengthTable(phi);
  const places = biasVariances.flatMap((biasVariance) =>
    weightVariances.map((weightVariance) => settlement(table, { weightVariance, biasVariance })),
  );
  return {
    x: { parameter: 'weightVariance', values: weightVariances, spacing: 'linear' },
    y: { parameter: 'biasVariance', values: biasVariances, spacing: 'linear' },
    values: Float64Array.from(places, ({ logChi }) => logChi),
    holds: Uint8Array.from(places, ({ fate }) => Number(fate === 'settles')),
    lines: boundaryOf(phi),
  };
}

/** Where the way from a point on the sheet to one beyond it leaves the sheet. */
function betweenAt([w0, b0]: readonly [number, number], [w1, b1]: readonly [number, number]): readonly [number, number] {
  const [right, top] = [weightVariances[weightVariances.length - 1], biasVariances[biasVariances.length - 1]];
  const share = Math.min((right - w0) / Math.max(w1 - w0, Number.MIN_VALUE), (top - b0) / Math.max(b1 - b0, Number.MIN_VALUE));
  return [w0 + share * (w1 - w0), b0 + share * (b1 - b0)];
}

/** Logarithms of lengths within this of each other are of one length: where chi_1 = 1 a length settles slowly. */
const sameLength = 1e-3;

/** Where chi_1 = 1, by the length that a signal has there; of an activation that keeps several lengths, that to which signals come from 1. */
function boundaryOf(phi: Pick<EnsembleSpec['network'], 'activation' | 'slope'>): Sheet['lines'] {
  const table = lengthTable(phi);
  const isReached = (q: number, [weightVariance, biasVariance]: readonly [number, number]): boolean => {
    const { fate, logLength } = settlement(table, { weightVariance, biasVariance });
    return fate === 'settles' && Math.abs(logLength - Math.log(q)) < sameLength;
  };
  const all = lengths.flatMap((q) => {
    const point = criticalVariances(phi, q);
    return point !== undefined && isReached(q, point) ? [point] : [];
  });
  const end = all.findIndex((point, k) => k > 0 && isOnSheet(all[k - 1]) && !isOnSheet(point));
  const points = [...all.filter(isOnSheet), ...(end === -1 ? [] : [betweenAt(all[end - 1], all[end])])];
  return points.length > 2 ? [{ id: 'orderChaos', points }] : [];
}

/** ln chi_1 within this of 0 is the edge, as near as a picture tells. */
const onEdge = 0.005;

function verdictOf(logChi: number): SheetVerdictId {
  if (Math.abs(logChi) < onEdge) return 'edge';
  return logChi < 0 ? 'order' : 'chaos';
}

function pointOf(network: EnsembleSpec['network']): SheetPoint {
  if (keepsAll(network)) return everythingKept(network);
  const phase = phaseOf(network);
  if (phase === undefined) {
    const { fate, logChi } = settlement(lengthTable(network), network);
    return {
      value: logChi,
      verdict: fate === 'vanishes' ? 'lengthVanishes' : 'lengthGrows',
      facts: [{ id: 'slopeAtOne', value: Math.exp(logChi) }],
    };
  }
  const { length, chi, cosine, cosineDepth, lengthDepth } = phase;
  return {
    value: Math.log(chi),
    verdict: chi === Number.POSITIVE_INFINITY ? 'jumps' : verdictOf(Math.log(chi)),
    facts: [
      { id: 'slopeAtOne', value: chi },
      { id: 'length', value: length },
      { id: 'cosine', value: cosine },
      { id: 'cosineDepth', value: cosineDepth },
      { id: 'lengthDepth', value: lengthDepth },
    ],
  };
}

/** A linear layer that keeps lengths keeps every cosine, too. */
const keepsAll = ({ activation, weightVariance, biasVariance }: EnsembleSpec['network']): boolean =>
  activation === 'linear' && weightVariance === 1 && biasVariance === 0;

const everythingKept = ({ weightVariance }: EnsembleSpec['network']): SheetPoint => ({
  value: Math.log(weightVariance),
  verdict: 'keeps',
  facts: [{ id: 'slopeAtOne', value: weightVariance }],
});
