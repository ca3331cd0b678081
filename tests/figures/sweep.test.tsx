import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotScale, tidyDecades } from '../../src/figures/plots/plotScale.ts';
import { measuredText } from '../../src/figures/plots/valueText.ts';
import { csvOfSweep } from '../../src/figures/widgets/export/csvOfSweep.ts';
import { fileName } from '../../src/figures/widgets/export/fileName.ts';
import { SweepPicture } from '../../src/figures/widgets/export/SweepPicture.tsx';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { Sweep } from '../../src/figures/widgets/Sweep.tsx';
import { sweepPicture, sweepTheory } from '../../src/figures/widgets/sweepPicture.ts';
import { type SweepProps, settingsOfSweep, sweepOf } from '../../src/figures/widgets/sweepProps.ts';
import { sweepResiduals } from '../../src/figures/widgets/sweepResiduals.ts';
import { exponentText, exponentWords, goodnessWords, sweepDescription, sweepNotes } from '../../src/figures/widgets/sweepWords.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { type SweepResult, seedAt } from '../../src/networks/sweep.ts';
import { serializeSweep } from '../../src/state/sweepCodec.ts';
import { orthogonalityFloorRms } from '../../src/theory/profiles/orthogonalityFloor.ts';

const props: SweepProps = {
  id: 'sizes',
  title: 'Floor & width',
  over: 'width',
  values: [32, 64, 128, 256],
  network: { activation: 'linear', normalization: 'batchNoMean', depth: 40 },
  inputs: { batch: 4 },
  networks: 8,
  metrics: ['orthogonalityGap'],
  knobs: ['batch', 'depth'],
};
const sweep = sweepOf(props);
const settings = settingsOfSweep(props);

/** A sweep whose levels are those of theory times a factor, with errors of 2%. */
function drawn(factors: readonly number[], lastDrawn = 8): SweepResult {
  const points = factors.map((factor, k) => {
    const width = sweep.values[k];
    const value = factor * orthogonalityFloorRms(width, 4);
    const levels = { orthogonalityGap: { value, error: 0.02 * value, networks: 8 } };
    return { value: width, seed: seedAt(1, width), drawn: k === factors.length - 1 ? lastDrawn : 8, levels };
  });
  const cost = { programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 };
  const total = points.reduce((sum, point) => sum + point.drawn, 0);
  return { spec: specOf(settings), sweep, points, drawn: total, method: 'explicit', backend: 'reference', events: [], elapsed: 5, cost };
}

const straight = drawn([1.01, 0.99, 1.01, 0.99]);
const bent = drawn([1, 1.3, 1.3, 1]);
const metric = 'orthogonalityGap';
const theory = sweepTheory(metric, settings, sweep);
const words = (result: SweepResult): readonly string[] =>
  sweepNotes(settings, sweep, sweepPicture(metric, result), theory, sweepResiduals(metric, result, theory));

describe.each([
  ['without a preset', props],
  ['with a preset', { ...props, preset: [serializeSweep(straight)] }],
])('a sweep on the server, %s', (_, given) => {
  const html = renderToString(<Sweep {...given} />);

  it('shows its sizes, axes, theory and table, and points only from data', () => {
    const has = 'preset' in given;
    expect(html).toContain('linear · batch norm, uncentred · 32–256 × 40 · batch 4 · Gaussian inputs · seed 1');
    for (const size of sweep.values) expect(html).toContain(`<th scope="row">${size}</th>`);
    expect(html.match(/<circle class="plot-point/g)?.length ?? 0).toBe(has ? 4 : 0);
    expect(html).toContain('plot-line plot-theory');
    expect(html).toContain(`data-status="${has ? 'preset' : 'asleep'}"`);
    expect(html).toContain(has ? 'Measured exponent −0.50' : 'No exponent yet');
    expect(html).not.toMatch(/NaN|undefined|Infinity|\sstyle=/);
  });

  it('is read off by keyboard, size by size', () => {
    expect(html).toMatch(/role="slider"[^>]*aria-label="Orthogonality gap: read off a size"[^>]*aria-valuemax="3"/);
    expect(html).toContain('preset' in given ? 'width 256: 0.071' : 'width 256: nothing is drawn yet');
  });
});

describe('the words of a sweep', () => {
  it('give both exponents, how far they are apart, and how well a power law fits', () => {
    const { fit } = sweepPicture(metric, straight);
    expect(fit?.slope).toBeCloseTo(-0.5 + Math.log(0.99 / 1.01) * 0.2885, 3);
    expect(exponentWords(sweepPicture(metric, straight), theory, 8)).toMatch(
      /^Measured exponent −0\.50\d ± 0\.013; theory −1\/2, 0\.\d standard errors away\.$/,
    );
    expect(goodnessWords(sweepPicture(metric, straight))).toContain('as near to a power law as their errors say');
    expect(goodnessWords(sweepPicture(metric, bent))).toMatch(/follow no power law.*χ²\/ν = \d+/);
    expect(sweepDescription(settings, sweep, straight)).toMatch(
      /^For linear .*: the settled orthogonality gap goes from 0\.207 ± 0\.004 at width 32 to 0\.0719 ± 0\.0014 at width 256\. Measured exponent/,
    );
  });

  it('name the metric where there are several', () => {
    const two = { ...settings, metrics: ['orthogonalityGap', 'softRank'] } as const;
    expect(sweepDescription(two, sweep, straight)).toMatch(/ Orthogonality gap: Measured exponent .* Soft rank: No exponent/);
  });

  it('say why there is no exponent', () => {
    expect(words(drawn([1]))[0]).toContain('No exponent yet');
    expect(words(drawn([1, 1], 3))[0]).toContain('No exponent yet');
    expect(goodnessWords(sweepPicture(metric, drawn([1, 1])))).toBe('Two points would meet any power law.');
    expect(exponentWords(undefined, theory, 1)).toMatch(/^No exponent: one network/);
  });

  it('say where theory does not hold, where it says nothing, and what is not on the plot', () => {
    const wide = { ...settings, batch: 16, depth: 120 };
    const some = sweepTheory(metric, wide, sweep);
    expect(sweepNotes(wide, sweep, undefined, some, undefined).join(' ')).toMatch(/At width 32, width 64: Outside the theory’s validity/);
    expect(exponentWords(sweepPicture(metric, straight), some, 8)).toMatch(/; theory −1\/2 where it holds\.$/);
    const negative = {
      ...straight,
      points: straight.points.map((point) => ({ ...point, levels: { [metric]: { value: -1, error: 1, networks: 8 } } })),
    };
    expect(exponentWords(sweepPicture(metric, negative), theory, 8)).toMatch(/^No exponent: fewer than two/);
    const shallow = { ...settings, depth: 16 };
    expect(exponentWords(undefined, sweepTheory(metric, shallow, sweep), 8)).toContain(
      'Outside its validity theory would have exponent −1/2.',
    );
    const other = { ...settings, normalization: 'batch' } as const;
    expect(exponentWords(undefined, sweepTheory(metric, other, sweep), 8)).toContain('No theory for this setting.');
    const impossible = { ...settings, inputs: 'equicorrelated', batch: 64 } as const;
    expect(sweepNotes(impossible, sweep, undefined, undefined, undefined)).toContain(
      'Left out, because the other settings do not allow it: width 32.',
    );
    const lost = {
      ...straight,
      points: [{ ...straight.points[0], levels: { [metric]: { value: Number.NaN, error: Number.NaN, networks: 0 } } }],
    };
    expect(words(lost)).toContain('Undefined or not positive, and so not on the axis: width 32.');
  });

  it('print exponents as they are said', () => {
    expect([-0.5, -1, 0, 1.5, -0.4981].map(exponentText)).toEqual(['−1/2', '−1', '0', '3/2', '−0.498']);
    expect([measuredText(-0.49712, 0.0042), measuredText(-0.49712, 0.0142), measuredText(20, 3), measuredText(2, Number.NaN)]).toEqual([
      '−0.497 ± 0.004',
      '−0.497 ± 0.014',
      '20 ± 3',
      '2.00',
    ]);
  });
});

it('has an axis between tidy numbers', () => {
  const tidy = tidyDecades([Math.log10(0.03), Math.log10(0.3)]);
  expect(tidy.map((at) => 10 ** at)).toEqual([expect.closeTo(0.02, 9), expect.closeTo(0.5, 9)]);
  expect(plotScale(tidy, 0, 1)(tidy[1])).toBe(1);
});

describe('a saved sweep', () => {
  const pinned = drawn([0.5, 0.5, 0.5, 0.5]);
  const link = 'https://a.b/?v=1&figure=sizes#sizes';
  const svg = svgOf(renderToStaticMarkup(<SweepPicture id="sizes" title={props.title} result={straight} pinned={pinned} link={link} />));

  it('says what it is of, and bears its styles itself', () => {
    expect(svg).toContain('<title>Floor &amp; width</title>');
    expect(svg).toMatch(/<desc>For linear .*For comparison, pinned: the same settings/);
    expect(svg).toContain('Measured exponent');
    expect(svg).toContain('https://a.b/?v=1&amp;figure=sizes#sizes');
    expect(svg.match(/class="plot-point /g)).toHaveLength(8);
    expect(svg).not.toMatch(/var\(| style=|NaN|undefined/);
    const marks = [...svg.matchAll(/<(?:path|circle)\b[^>]*class="plot-(?:line|point|error)[^>]*>/g)].map(([tag]) => tag);
    expect(marks.length).toBeGreaterThan(15);
    expect(marks.filter((tag) => !tag.includes(' stroke="#'))).toEqual([]);
  });

  it('has a row of numbers for each size', () => {
    const csv = csvOfSweep({ id: 'sizes', title: props.title, result: straight, pinned, link });
    const rows = csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(rows[0]).toBe('width,seed,metric,level,standardError,count,theory,residual,finiteWidthTerm,pinnedLevel,pinnedError');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(
      new RegExp(`^32,${seedAt(1, 32)},orthogonalityGap,0\\.2\\d+,0\\.00\\d+,8,0\\.205\\d+,0\\.\\d+,[\\d.]+,0\\.10\\d+,0\\.00\\d+$`),
    );
    expect(csv).toContain('width=32,64,128,256');
    expect(csv).not.toContain('width=256 ');
  });

  it('is called after its sizes', () => {
    expect(fileName({ id: 'sizes', title: '', result: straight })).toMatch(/^sizes-linear-batchNoMean-32to256x40-batch4-seed1$/);
  });
});
