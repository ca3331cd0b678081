import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sliderStops, withStop } from '../../src/figures/controls/sliderStops.ts';
import { AxisX } from '../../src/figures/plots/AxisX.tsx';
import { bandPath, linePath } from '../../src/figures/plots/plotPaths.ts';
import { plotScale, plotTicks, wholeTicks } from '../../src/figures/plots/plotScale.ts';
import { exponentialText, spreadText, valueText } from '../../src/figures/plots/valueText.ts';

const scales = { x: plotScale([0, 4], 0, 40), y: plotScale([0, 1], 100, 0) };
const places = [0, 1, 2, 3, 4];

describe('paths', () => {
  it('break where a value is not finite', () => {
    expect(linePath({ places, values: [0, 0.5, Number.NaN, 1, 0] }, scales)).toBe('M0,100L10,50M30,0L40,100');
    expect(linePath({ places, values: [0, Number.POSITIVE_INFINITY, 1, Number.NaN, 0] }, scales)).toBe('M0,100ZM20,0ZM40,100Z');
    expect(bandPath(places, [0, 0, Number.NaN, 0, 0], [1, 1, 1, 1, 1], scales).match(/M/g)).toHaveLength(2);
  });

  it('never hold anything but numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 5, maxLength: 5 }), (values) => {
        expect(linePath({ places, values }, scales)).toMatch(/^[MLZ0-9.,-]*$/);
      }),
    );
  });

  it('end where the axis ends', () => {
    expect(linePath({ places: [3, 4, 5], values: [1, 1, 1] }, scales)).toBe('M30,0L40,0');
  });
});

describe('ticks', () => {
  it('are few, whole and end with the last layer', () => {
    expect(wholeTicks(plotScale([0, 50], 0, 300), 5).map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40', '50']);
    expect(wholeTicks(plotScale([0, 1], 0, 300), 5).map(({ at }) => at)).toEqual([0, 1]);
    expect(wholeTicks(plotScale([0, 62], 0, 300), 3).map(({ at }) => at)).toEqual([0, 20, 40, 62]);
    expect(wholeTicks(plotScale([0, 97], 0, 300), 5).map(({ at }) => at)).toEqual([0, 20, 40, 60, 80, 97]);
  });

  it('name powers of ten, and the digits between where there are few', () => {
    expect(plotTicks(plotScale([-6, 0], 0, 100), 'decades', 4).map(({ label, power }) => label + (power ?? ''))).toEqual([
      '10−6',
      '10−4',
      '0.01',
      '1',
    ]);
    expect(plotTicks(plotScale([-0.4, 0.4], 0, 100), 'decades', 4).map(({ label }) => label)).toEqual(['0.5', '1', '2']);
  });
});

describe('numbers', () => {
  it('have three significant digits', () => {
    const texts = [0, 0.0312, 5.308, -12.41, 1234.5, 3.2e-7, Number.POSITIVE_INFINITY, Number.NaN].map(valueText);
    expect(texts).toEqual(['0', '0.0312', '5.31', '−12.4', '1235', '3.20×10⁻⁷', '∞', '–']);
  });

  it('have deviations to the digit of their mean, and logarithms where they are out of range', () => {
    expect(spreadText(0.00389, 0.288)).toBe('0.004');
    expect(spreadText(2e-16, 1)).toBe('0.00');
    expect(exponentialText(317.32 * Math.LN10)).toBe('2.1×10³¹⁷');
  });
});

describe('slider stops', () => {
  const whole = { whole: true, scale: 'log' } as const;

  it('are tidy, ascending and reach both ends', () => {
    expect(sliderStops({ min: 4, max: 64, ...whole })).toEqual([4, 5, 6, 7, 8, 10, 11, 13, 16, 19, 23, 27, 32, 38, 45, 54, 64]);
    const depths = sliderStops({ min: 1, max: 200, ...whole });
    expect(depths).toEqual(expect.arrayContaining([1, 2, 10, 20, 50, 100, 200]));
    expect(depths).toEqual([...new Set(depths)].sort((a, b) => a - b));
    expect(sliderStops({ min: 0, max: 4, whole: false, scale: 'linear' })).toContain(2);
  });

  it('take in a value that was typed', () => {
    expect(withStop([1, 2, 4], 3)).toEqual([1, 2, 3, 4]);
    expect(withStop([1, 2], 9)).toEqual([1, 2, 9]);
  });
});

describe('the axis of layers', () => {
  const axis = (depth: number, right: number): string =>
    renderToStaticMarkup(
      createElement(AxisX, {
        area: { left: 40, right, top: 0, bottom: 100 },
        scale: plotScale([0, depth], 40, right),
        label: 'layer',
        symbol: 'l',
      }),
    );
  const labels = (html: string) => [...html.matchAll(/translate\(([\d.]+) 100\).*?<text x="(-?[\d.]+)"[^>]*>([\d,]+)</g)];

  it('keeps the last label inside the frame and clear of the one before', () => {
    let axes = 0;
    for (const depth of [1, 7, 50, 97, 1000, 9700, 9999, 10_000]) {
      for (const right of [160, 240, 330, 700]) {
        const spans = labels(axis(depth, right)).map(([, at, x, text]) => {
          const middle = Number(at) + Number(x);
          return { from: middle - 3 * text.length, to: middle + 3 * text.length, text };
        });
        expect(spans[spans.length - 1].text).toBe(depth.toLocaleString('en'));
        expect(spans[spans.length - 1].to).toBeLessThanOrEqual(right + 10);
        for (const [k, { from }] of spans.entries()) if (k > 0) expect(from).toBeGreaterThan(spans[k - 1].to);
        axes++;
      }
    }
    expect(axes).toBe(32);
  });
});
