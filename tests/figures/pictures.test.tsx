import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { heatPaths, heatStep, labelStride, matrixBox } from '../../src/figures/plots/heatCells.ts';
import { binned } from '../../src/figures/plots/histogramBins.ts';
import { GramPlot } from '../../src/figures/widgets/GramPlot.tsx';
import { gramAt, gramRange } from '../../src/figures/widgets/gramPicture.ts';
import { SpectrumPlot } from '../../src/figures/widgets/SpectrumPlot.tsx';
import { densityDomain, predictedShare, spectrumAt } from '../../src/figures/widgets/spectrumPicture.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { predictSpectrum } from '../../src/theory/batchNorm/batchNormSpectrum.ts';

/** Layers of cosines: all alike, then the identity. */
const gram = { size: 3, layers: 2, values: Float32Array.of(1, -1, 1, 1, 0, 1) };

describe('a heat map', () => {
  it('draws runs of one colour as one stroke, and leaves zeros out', () => {
    const rows = [
      [1, 1, 0],
      [0.01, -0.5, -0.52],
      [Number.NaN, 0, 1],
    ];
    expect(heatPaths(3, (row, column) => rows[row][column])).toEqual([
      { step: 10, d: 'M0 0.5h2M2 2.5h1' },
      { step: -5, d: 'M1 1.5h2' },
      { step: Number.NaN, d: 'M0 2.5h1' },
    ]);
    expect(heatStep(-3)).toBe(-10);
  });

  it('is square, of whole pixels where it has them, and labels what it has room for', () => {
    const area = { left: 40, right: 340, top: 10, bottom: 300 };
    expect(matrixBox(area, 8)).toEqual({ left: 40, top: 10, cell: 31, size: 8 });
    expect(matrixBox(area, 256).cell).toBeCloseTo(248 / 256, 12);
    expect([31, 12, 0.9].map((cell) => labelStride(cell, 17))).toEqual([1, 2, 32]);
  });

  it('says the range of a layer, off the diagonal, and keeps to the last layer there is', () => {
    const [first, last] = [gramAt(gram, 0)!, gramAt(gram, 9)!];
    expect([first.size, last.layer]).toEqual([2, 1]);
    expect(gramRange(first)).toEqual([-1, -1]);
    expect(gramRange(last)).toEqual([0, 0]);
    expect(gramRange({ layer: 0, size: 1, valueAt: () => 1 })).toEqual([Number.NaN, Number.NaN]);
  });

  it('shows numbers, says them, and marks what is stale', () => {
    const plot = (stale: boolean) => renderToString(<GramPlot observed={gram} batch={2} layer={0} stale={stale} />);
    expect(plot(false)).toContain('−1.00');
    expect(plot(false)).toContain('aria-valuetext="layer 0, different samples: from −1.00 to −1.00"');
    expect(plot(true)).toContain('aria-valuetext="nothing is drawn yet"');
    expect(renderToString(<GramPlot observed={undefined} batch={2} layer={0} stale={false} />)).not.toMatch(/NaN|undefined/);
  });
});

describe('a histogram', () => {
  it('counts each value once, to a sum of 1', () => {
    const { densities, beyond, width, count } = binned(Float32Array.of(0, 0.3, 0.3, 1.999, 2, 7, Number.NaN), 2, 4);
    expect(count).toBe(6);
    expect([...densities].map((density) => Math.round(density * width * 6))).toEqual([3, 0, 0, 2]);
    expect(beyond * width * 6).toBeCloseTo(1, 12);
    expect(binned([], 4, 20).densities.every((density) => density === 0)).toBe(true);
  });

  const spec = ensembleSpec({ activation: 'linear', normalization: 'batchNoMean' });
  const settled = predictSpectrum(spec, 50)!;
  const spectrum = { size: 16, layers: 51, values: Float32Array.from({ length: 51 * 16 }, (_, k) => (k % 16 < 15 ? 0.5 : 8.5)) };

  it('has theory beside it whose shares sum to 1', () => {
    const { bins } = spectrumAt(spectrum, 0)!;
    let sum = 0;
    for (let k = 0; k <= bins.densities.length; k++) sum += predictedShare(settled, bins, k);
    expect(sum).toBeCloseTo(1, 10);
    expect(densityDomain(settled)).toEqual([0, 1]);
  });

  it('draws the law where it holds alone, and says why not elsewhere', () => {
    const plot = (layer: number) =>
      renderToString(
        <SpectrumPlot of="spectrum" observed={spectrum} layer={layer} stale={false} prediction={predictSpectrum(spec, layer)} />,
      );
    expect(plot(50)).toContain('theory (ours)');
    expect(plot(50)).toMatch(/plot-theory[^>]*d="M/);
    expect(plot(3)).not.toContain('plot-theory');
    expect(plot(3)).toContain('it speaks of layers from 38 on, and this is layer 3');
    expect(plot(3).match(/class="plot-bar /g)).toHaveLength(2);
    expect(renderToString(<SpectrumPlot of="spectrum" observed={undefined} layer={0} stale={false} prediction={undefined} />)).toContain(
      'No theory',
    );
  });
});
