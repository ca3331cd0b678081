import type { LayerReading } from '../layerReading.ts';
import type { Metric } from './metric.ts';

/**
 * The angle between the first two samples, in degrees; NaN with fewer than two, or where one of them is zero. In the frame of R the first
 * sample is a multiple of (1, 0, ...) and the second is (r_12, r_22, 0, ...), so that the angle keeps its digits where its cosine would not.
 */
export const angle: Metric = {
  tex: '\\angle(h_1, h_2)',
  plain: '∠(h₁, h₂)',
  atLayer: '\\angle(h_1, h_2)_{\\slot}',
  scale: 'degrees',
  range: [0, 180],
  needs: 'signal',
  firstLayer: 0,
  of: ({ batch, signal }) => (batch < 2 ? Number.NaN : angleOfColumns(signal)),
};

function angleOfColumns({ rows, columns, values }: LayerReading['signal']): number {
  const [first, along, across] = [values[0], values[1], rows > 1 ? values[columns + 1] : 0];
  if (first === 0 || (along === 0 && across === 0)) return Number.NaN;
  return (Math.atan2(across, along) * 180) / Math.PI;
}
