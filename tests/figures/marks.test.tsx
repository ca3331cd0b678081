import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { linedSheets, marksOf } from '../../src/build/pointed.ts';
import { samplePreset } from '../../src/build/samplePreset.ts';
import { KernelPlane } from '../../src/figures/widgets/KernelPlane.tsx';
import { kernelLooks } from '../../src/figures/widgets/kernelLooks.ts';
import { kernelPictureOf } from '../../src/figures/widgets/kernelPicture.ts';
import { settingsOfMap } from '../../src/figures/widgets/mapProps.ts';
import { settingsOfTheory } from '../../src/figures/widgets/theoryProps.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { type IslandId, islandLoaders } from '../../src/reader/islands/registry.ts';
import { markIds } from '../../src/state/emphasis.ts';
import { completeLook } from '../../src/state/looks.ts';
import { type SheetId, sheets } from '../../src/theory/sheets/index.ts';

/** Marks that come with what a reader does. */
const later = ['pinned'];

const linear = { activation: 'linear', normalization: 'batch', width: 8, depth: 4 };
const few = { networks: 4, inputs: { batch: 4 } };

/** Small figures of each kind, whose marks together are all that it may have. */
const figures: Readonly<Record<IslandId, readonly object[]>> = {
  activationExplorer: [{ look: { beside: 'relu' } }],
  architectureComparison: [{ network: { activation: 'relu', width: 8, depth: 3 }, ...few }],
  distanceMap: [
    { network: { activation: 'linear', normalization: 'batch', depth: 24 }, ...few, widths: [16, 32] },
    { network: { activation: 'relu', normalization: 'none', depth: 4 }, ...few, widths: [3, 16], metric: 'correlation' },
  ],
  experiment: [
    { network: linear, ...few, metrics: ['effectiveRank'] },
    { network: { ...linear, activation: 'relu', normalization: 'none', width: 16 }, ...few, metrics: ['correlation'] },
    { network: { ...linear, activation: 'gelu' }, ...few, metrics: ['correlation', 'orthogonalityGap', 'effectiveRank'] },
  ],
  kernelMap: [
    { network: { activation: 'relu', normalization: 'rms' }, look: { orbit: 'cosine' } },
    { network: { activation: 'gelu', normalization: 'none' } },
  ],
  normalizationAxes: [{ network: { normalization: 'batch' } }],
  sideBySide: [
    {
      network: { ...linear, activation: 'relu', normalization: 'none', width: 16 },
      ...few,
      metrics: ['correlation', 'effectiveRank'],
      others: [{ normalization: 'layer' }, { normalization: 'batch' }],
    },
  ],
  sweep: [
    {
      network: { activation: 'linear', normalization: 'batchNoMean', depth: 40 },
      ...few,
      over: 'width',
      values: [16, 32],
      metrics: ['orthogonalityGap'],
    },
    { network: { activation: 'relu', normalization: 'none', depth: 4 }, ...few, over: 'width', values: [3, 16], metrics: ['correlation'] },
  ],
  theoryMap: [
    { of: 'phaseDiagram', network: { activation: 'relu', normalization: 'none' } },
    { of: 'phaseDiagram', network: { activation: 'tanh', normalization: 'none' } },
  ],
};

const marksIn = (html: string): readonly string[] => [...html.matchAll(/data-mark="(\w+)"/g)].map(([, mark]) => mark);

async function render(name: IslandId, figure: object): Promise<string> {
  const props: Record<string, unknown> = { id: name, title: 'A figure', knobs: ['activation'], ...figure };
  const alone = name === 'activationExplorer' || name === 'kernelMap' || name === 'normalizationAxes';
  const preset = alone ? undefined : await samplePreset(name, props);
  return renderToString(createElement(await islandLoaders[name](), { ...props, preset }));
}

test.each(Object.keys(figures) as IslandId[])('words find all the marks of the figure %s, and no others', async (name) => {
  const found = new Set<string>();
  for (const figure of figures[name]) for (const mark of marksIn(await render(name, figure))) found.add(mark);
  expect([...found].sort()).toEqual(marksOf[name].filter((mark) => !later.includes(mark)).sort());
});

test('a map of theory has a line where words may point at one', () => {
  for (const id of Object.keys(sheets) as SheetId[]) {
    const spec = specOf(settingsOfMap({ network: { activation: 'tanh', normalization: id === 'phaseDiagram' ? 'none' : 'batch' } }));
    expect(sheets[id].of(spec).lines.length > 0, id).toBe(linedSheets.includes(id));
  }
});

test('every mark steps back for the others, and stands out itself', () => {
  const css = readFileSync('src/figures/plots/emphasis.css', 'utf8');
  for (const mark of markIds) {
    expect(css, mark).toContain(`.experiment[data-lit="${mark}"] [data-mark]:not([data-mark="${mark}"])`);
    expect(css.match(new RegExp(`^\\.experiment\\[data-lit="${mark}"\\] (?!\\[data-mark\\]:not)`, 'gm'))?.length, mark).toBeGreaterThan(0);
  }
});

test('where a cosine map settles, lines lead to the axes while words point at it', () => {
  const picture = kernelPictureOf(
    settingsOfTheory({ network: { activation: 'gelu', normalization: 'rms' } }),
    completeLook(kernelLooks, {}),
  );
  const draw = (litFixed: boolean) =>
    renderToString(<KernelPlane area={{ left: 0, right: 100, top: 0, bottom: 100 }} picture={picture} litFixed={litFixed} />);
  expect([draw(false).includes('kernel-drop'), draw(true).includes('kernel-drop')]).toEqual([false, true]);
});
