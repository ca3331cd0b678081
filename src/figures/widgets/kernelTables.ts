import { messages } from '../../messages/messages.ts';
import type { KernelPicture } from './kernelPicture.ts';
import type { TheoryTable } from './theoryTables.ts';

const { table } = messages.kernel;

/** The numbers behind a cosine map: the map, the orbit, the series. */
export function kernelTables({ curve, cut, orbit, kernel, weights }: KernelPicture): readonly TheoryTable[] {
  const none = Number.NaN;
  return [
    {
      id: 'map',
      caption: table.map,
      columns: [table.before, table.after, table.cut],
      keys: ['cosine', 'mapped', 'truncated'],
      rows: Array.from(curve.places, (rho, k) => [rho, curve.values[k], cut?.curve.values[k] ?? none]),
    },
    {
      id: 'orbit',
      caption: table.orbit,
      columns: [table.layer, table.cosine, table.distance, table.cut, table.cutDistance],
      keys: ['layer', 'cosine', 'distance', 'truncatedCosine', 'truncatedDistance'],
      rows: Array.from(orbit.cosines, (rho, l) => [
        String(l),
        rho,
        orbit.distances[l],
        cut?.orbit.cosines[l] ?? none,
        cut?.orbit.distances[l] ?? none,
      ]),
    },
    {
      id: 'hermite',
      caption: table.hermite,
      columns: [table.order, table.coefficient, table.share],
      keys: ['order', 'coefficient', 'share'],
      rows: weights.map((share, k) => [String(k), kernel.coefficients[k], share]),
    },
  ];
}
