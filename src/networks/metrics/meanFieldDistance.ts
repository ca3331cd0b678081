import type { Metric } from './metric.ts';

/**
 * || M / d - Gbar ||_F, M = H^T H of layer l = 0..L, no logarithm: how far the Gram matrix of the batch is from Gbar = q [(1 - c) I + c 11^T], its limit at infinite width, which whoever
 * asks says layer by layer (`MetricSettings.meanField`). Undefined where nobody says it. Found from R, whose diagonal is that of no Gram matrix, in about n^3 / 6
 * products a layer; theory is asked once for all networks.
 */
export const meanFieldDistance: Metric = {
  tex: '\\lVert M_l / d - \\bar G_l\\rVert_F',
  plain: '‖M / d − Ḡ‖',
  atLayer: '\\lVert M_{\\slot} / d - \\bar G_{\\slot}\\rVert_F',
  scale: 'log',
  range: [0, Number.POSITIVE_INFINITY],
  needs: 'signal',
  average: 'rootMeanSquare',
  firstLayer: 0,
  of: ({ signal: { values, rows, columns, logScale }, width }, { meanField }) => {
    if (meanField === undefined) return Number.NaN;
    const { meanSquare, correlation } = meanField;
    const scale = Math.exp(2 * logScale) / width;
    let squares = 0;
    for (let j = 0; j < columns; j++) {
      for (let k = 0; k <= j; k++) {
        let product = 0;
        for (let i = 0; i <= Math.min(k, rows - 1); i++) product += values[i * columns + j] * values[i * columns + k];
        const difference = scale * product - meanSquare * (j === k ? 1 : correlation);
        squares += (j === k ? 1 : 2) * difference ** 2;
      }
    }
    return Math.sqrt(squares);
  },
};
