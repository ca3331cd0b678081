import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { runsAway } from '../networks/runsAway.ts';
import { eachOnce, pairwise, type Row } from './covering.ts';

/** What is measured in every cell; what needs explicit weights has suites of its own. */
export const comparedMetrics = [
  'meanSquare',
  'correlation',
  'absoluteCosine',
  'rmsCosine',
  'angle',
  'orthogonalityGap',
  'isometryGap',
  'logDeterminant',
  'stableRank',
  'participationRatio',
  'effectiveRank',
  'softRank',
  'saturatedFraction',
  'deadFraction',
  'gradientNorm',
  'weightGradientNorm',
] as const satisfies readonly MetricId[];

const wirings = (Object.keys(architectures) as ArchitectureId[]).flatMap((architecture) =>
  architectures[architecture].normalizationPositions.map((normalizationPosition) => ({ architecture, normalizationPosition })),
);
const normalizationIds = Object.keys(normalizations) as NormalizationId[];
const activationIds = Object.keys(activations) as ActivationId[];
const inputBatches = [{ inputs: 'gaussian' }, { inputs: 'equicorrelated', correlation: 0.5 }] as const;

/** Wide against depth and batch; attention and convolutions draw their weights, and are smaller. */
function sized(architecture: ArchitectureId): Partial<Settings> {
  if (architecture === 'conv') return { width: 64, side: 3, depth: 4, batch: 4 };
  if (architectures[architecture].activates && architecture !== 'transformer') return { width: 256, depth: 8, batch: 4 };
  return { width: 128, depth: 6, batch: 4 };
}

function settingsOf(
  row: Readonly<Partial<Settings>> & { activation: ActivationId; normalization: NormalizationId; architecture: ArchitectureId },
): Partial<Settings> {
  const normalization = runsAway(row) ? 'rms' : row.normalization;
  return { ...row, ...sized(row.architecture), normalization, groups: 4 };
}

const factors = { activation: activationIds, normalization: normalizationIds, wiring: wirings, inputs: inputBatches };
const cellOf = ({ wiring, inputs, ...row }: Row<typeof factors>): Partial<Settings> => settingsOf({ ...row, ...wiring, ...inputs });

/** Every activation in every normalization, in every wiring of every architecture, and with either input; and every other pair of these. */
export const pairedTheoryCells: readonly Partial<Settings>[] = pairwise(factors).map(cellOf);

/** Each of them once. */
export const fewTheoryCells: readonly Partial<Settings>[] = eachOnce(factors).map(cellOf);
