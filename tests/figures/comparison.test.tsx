import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArchitectureComparison } from '../../src/figures/widgets/ArchitectureComparison.tsx';
import { comparedOf, settingsOfComparison } from '../../src/figures/widgets/comparisonProps.ts';
import { ComparisonPicture } from '../../src/figures/widgets/export/ComparisonPicture.tsx';
import { csvOfComparison } from '../../src/figures/widgets/export/csvOfComparison.ts';
import { fileName } from '../../src/figures/widgets/export/fileName.ts';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { type ComparisonResult, comparedIds, runsOfComparison } from '../../src/networks/comparison.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { serializeComparison } from '../../src/state/comparisonCodec.ts';
import { predictComparison } from '../../src/theory/predictComparison.ts';

const props = {
  id: 'architectures',
  title: 'Time & architecture',
  network: { activation: 'relu', width: 128, depth: 6 },
  inputs: { distribution: 'equicorrelated', correlation: 0, batch: 4 },
  networks: 4,
  knobs: ['activation', 'depth'],
} as const;
const settings = settingsOfComparison(props);

/** Lines that are those of theory, with an error of 0.01. */
const result: ComparisonResult = {
  spec: specOf(settings),
  compared: comparedIds,
  lines: predictComparison(settings, comparedIds).lines.map(({ id, cosine, gain }) => {
    const profile = (values: Float64Array = new Float64Array(7)) => ({
      firstLayer: 0 as const,
      mean: values,
      std: values.map(() => 0.02),
      count: new Int32Array(7).fill(4),
    });
    const seed = runsOfComparison(settings, [id])[0].settings.seed;
    return { id, seed, drawn: 4, cosine: profile(cosine?.values), gain: profile(gain?.values) };
  }),
  drawn: 32,
  method: 'law',
  backend: 'simd',
  events: [],
  elapsed: 5,
  cost: { programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 },
};

describe.each([
  ['without a preset', props],
  ['with a preset', { ...props, preset: [serializeComparison(result)] }],
])('a comparison on the server, %s', (_, given) => {
  const html = renderToString(<ArchitectureComparison {...given} />);
  const has = 'preset' in given;

  it('has a switch for each architecture, its theory, and lines only from data', () => {
    expect(html.match(/type="checkbox"/g)).toHaveLength(8);
    expect(html.match(/plot-line plot-measured/g)?.length ?? 0).toBe(has ? 24 : 0);
    expect(html).toContain('8 architectures of ReLU · no normalization · 128 × 6 · batch 4');
    expect(html).toContain(`data-status="${has ? 'preset' : 'asleep'}"`);
    expect(html).toContain(has ? 'agree within 4 standard errors and the finite-width term at 56 of 56 layers' : 'nothing is drawn yet');
    expect(html).not.toMatch(/NaN|undefined|Infinity|\sstyle=/);
  });
});

describe('what is taken out of the book', () => {
  const taken = { id: props.id, title: props.title, result, hidden: ['dense'] as const };

  it('is a picture of the lines that are shown', () => {
    const svg = svgOf(renderToStaticMarkup(<ComparisonPicture {...taken} />));
    expect(svg.match(/class="plot-line plot-measured/g)).toHaveLength(21);
    expect(svg).toContain('Time &amp; architecture');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('is a table of all of them', () => {
    const rows = csvOfComparison(taken).trim().split('\n');
    expect(rows.filter((row) => !row.startsWith('#'))).toHaveLength(1 + 8 * 7);
    expect(fileName(taken)).toMatch(/^architectures-relu-128x6-batch4-.*equicorrelated.*seed1$/);
  });
});

it('is no comparison of one architecture, or of one that there is not', () => {
  expect(comparedOf({ architectures: ['dense', 'plain'] })).toEqual(['plain', 'dense']);
  expect(() => comparedOf({ architectures: ['dense'] })).toThrow(/two architectures/);
  expect(() => comparedOf({ architectures: ['dense', 'wide' as never] })).toThrow(/no wide/);
});
