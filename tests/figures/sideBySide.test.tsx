import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scriptOfFigure } from '../../src/figures/widgets/code/scriptOfFigure.ts';
import { csvOfTheory } from '../../src/figures/widgets/export/csvOfTheory.ts';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { TheoryPicture } from '../../src/figures/widgets/export/TheoryPicture.tsx';
import { SideBySide } from '../../src/figures/widgets/sideBySide/SideBySide.tsx';
import { groupOfProps } from '../../src/figures/widgets/sideBySide/sideBySideProps.ts';
import { predictionsOf, sideNetworks, sideRows } from '../../src/figures/widgets/sideBySide/sidePicture.ts';
import { sidePrograms } from '../../src/figures/widgets/sideBySide/sidePrograms.ts';
import { sideTaken } from '../../src/figures/widgets/sideBySide/sideTaken.tsx';
import { sideTunes } from '../../src/figures/widgets/sideBySide/sideTunes.ts';
import { apartLines, rowNotes, sharedLine, sideSentence } from '../../src/figures/widgets/sideBySide/sideWords.ts';
import { messages } from '../../src/messages/messages.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { serializeResult } from '../../src/state/resultCodec.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const props = {
  id: 'side',
  title: 'Side & side',
  network: { depth: 6, width: 32 },
  inputs: { batch: 4 },
  networks: 4,
  metrics: ['correlation', 'stableRank'],
  others: [{ normalization: 'layer' }, { normalization: 'none', depth: 8, width: 64 }],
  knobs: ['normalization', 'width', 'activation'],
} as const;
const group = groupOfProps(props);
const preset = group.map((settings) => fakeResult(specOf(settings)));
const networks = sideNetworks(
  group,
  preset.map((result) => ({ result, stale: false })),
  group.map(predictionsOf),
);

describe.each([
  ['without presets', props],
  ['with presets', { ...props, preset: preset.map(serializeResult) }],
])('networks side by side on the server, %s', (_, given) => {
  const html = renderToString(<SideBySide {...given} />);
  const has = 'preset' in given;

  it('have a plot for each metric and network, lines only from data, and theory in any case', () => {
    expect(html.match(/class="side-cell"/g)).toHaveLength(6);
    expect(html.match(/plot-line plot-measured/g)?.length ?? 0).toBe(has ? 6 : 0);
    expect(html).toMatch(/plot-line plot-theory/);
    expect(html).toContain(`data-status="${has ? 'preset' : 'asleep'}"`);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\sstyle=/);
  });

  it('say at a knob which values differ, and at no other', () => {
    expect(html.match(/data-differs="true"/g)).toHaveLength(2);
    expect(html).toContain('A 32 · B 32 · C 64');
  });
});

describe('the words of a group', () => {
  it('say once what is shared, and of each network what tells it apart', () => {
    expect(sharedLine(group)).toBe('ReLU · batch 4 · Gaussian inputs · seed 1');
    expect(apartLines(group)).toEqual([
      'depth 6 · width 32 · batch norm',
      'depth 6 · width 32 · layer norm',
      'depth 8 · width 64 · no normalization',
    ]);
    expect(sharedLine(groupOfProps({ ...props, others: [{ width: 64 }] }))).toContain('depth 6');
    expect(apartLines([group[0], group[0]])).toEqual(['', 'like A']);
    expect(apartLines(group.slice(0, 1))).toEqual(['']);
  });

  it('compare the networks at their last layers, with standard errors', () => {
    const sentence = sideSentence(networks);
    expect(sentence).toContain('At its last layer, mean cosine: A 0.56 ± 0.05, B 0.56 ± 0.05, C 0.58 ± 0.05.');
    expect(sentence).toContain('3 networks side by side');
    const undrawn = networks.map((one) => ({ ...one, stale: true }));
    expect(sideSentence(undrawn)).not.toContain('±');
  });

  it('say of all networks alike what is the same for them', () => {
    const [row] = sideRows(networks);
    expect(
      rowNotes(row)
        .flatMap(({ letters }) => letters)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
    const alike = sideRows(sideNetworks([group[0], group[0]], [], [group[0], group[0]].map(predictionsOf)));
    expect(rowNotes(alike[0]).map(({ letters }) => letters)).toEqual([['A', 'B']]);
  });
});

describe('the axes of a row', () => {
  it('are shared, and hold the deepest network and the largest batch', () => {
    const [, ranks] = sideRows(
      sideNetworks([group[0], completeSettings({ ...group[0], batch: 12, depth: 9 })], [], group.map(predictionsOf)),
    );
    expect(ranks.depth).toBe(9);
    expect(ranks.domain).toEqual([0, 12]);
  });
});

describe('what is taken out of the book', () => {
  const taken = sideTaken({ id: 'side', title: 'Side & side', link: 'https://x/?a', networks, rows: sideRows(networks) });

  it('is a picture with a row for each metric', () => {
    const svg = svgOf(renderToStaticMarkup(<TheoryPicture {...taken} />));
    expect(svg.match(/class="plot-line plot-measured/g)).toHaveLength(6);
    expect(svg).toContain('Side &amp; side');
    expect(svg).not.toMatch(/NaN|undefined/);
    const places = [...svg.matchAll(/<g transform="translate\((\d+) (\d+)\)"><text class="picture-head"/g)].map(([, , y]) => y);
    expect(new Set(places).size).toBe(2);
  });

  it('says which layers it shows, where those are not all', () => {
    const part = sideTaken({ id: 'side', title: 'Side', link: '', networks, rows: sideRows(networks, [2, 4]) });
    expect(part.line).toBe(`${taken.line} · Layers 2 to 4 of 8`);
  });

  it('is a table with the network in a column, and all settings of each', () => {
    const lines = csvOfTheory(taken).trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(1 + 7 + 7 + 9);
    expect(lines.find((line) => line.startsWith('table,'))).toMatch(/^table,layer,network,correlation\.mean,correlation\.std/);
    expect(lines.find((line) => line.startsWith('# settings of C'))).toContain('width=64');
  });
});

describe('what can be done with a group', () => {
  it('shows a part of the layers, on axes for that part', () => {
    const part = sideRows(networks, [2, 4]);
    expect(part.map(({ shown }) => shown)).toEqual([
      [2, 4],
      [2, 4],
    ]);
    expect(part[0].domain).not.toEqual(sideRows(networks)[0].domain);
  });

  it('is heard network by network, lines of one metric on one axis', () => {
    const rows = sideRows(networks);
    const tunes = sideTunes(networks, rows);
    expect(tunes.map(({ name }) => name)).toEqual(
      ['A', 'B', 'C'].flatMap((letter) => props.metrics.map((metric) => `${letter}: ${messages.parameters.metric[metric].title}`)),
    );
    for (const [k, { domain }] of tunes.entries()) expect(domain).toEqual(rows[k % 2].domain);
    expect(
      sideTunes(
        networks.map((one) => ({ ...one, result: undefined })),
        rows,
      ),
    ).toEqual([]);
  });

  it('is a program for each network: that of a figure of it alone', () => {
    const programs = sidePrograms({ id: 'side', title: 'Side', link: 'https://x/?a', networks });
    expect(programs.map(({ name }) => name)).toEqual(['network A', 'network B', 'network C']);
    for (const [k, program] of programs.entries()) {
      const alone = { id: 'alone', title: program.title, link: program.link, result: preset[k], summary: group[k].summary };
      for (const language of ['numpy', 'pytorch', 'jax'] as const) {
        const script = scriptOfFigure(program, language, 'digits.csv');
        expect(script).toEqual(scriptOfFigure(alone, language, 'digits.csv'));
        expect('text' in script && script.text).toContain('https://x/?a');
      }
    }
    expect(sidePrograms({ id: 'side', title: 'Side', link: '', networks: networks.slice(0, 1) })[0].title).toBe('Side');
  });
});

it('is refused with more networks than there is room for, and with a parameter that there is not', () => {
  expect(() => groupOfProps({ ...props, others: [{}, {}, {}, {}] })).toThrow(/5 networks/);
  expect(() => groupOfProps({ ...props, others: [{ colour: 'red' } as never] })).toThrow(/no parameter colour/);
});
