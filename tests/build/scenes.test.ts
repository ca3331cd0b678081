import { expect, test } from 'vitest';
import { typedTags } from '../../src/build/typedTags.ts';
import { settingsOfProps } from '../../src/figures/widgets/experimentProps.ts';
import type { IslandUse } from '../../src/reader/page.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { gallerySources, renderProse } from '../gallery/renderGallery.tsx';

const figure = '<Experiment id="a" title="A" network={{ normalization: "none" }} inputs={{ batch: 8 }} knobs={["depth"]} />\n\n';

test('a scene is a mark in the text, with the query string that its figure takes, wherever the figure stands', async () => {
  const scene = '<Scene name="Deep &amp; linear" figure="a" network={{ depth: 99, activation: "linear" }} metrics={["stableRank"]} />\n\n';
  const query = '?v=1&figure=a&depth=99&activation=linear&metrics=stableRank';
  for (const text of [scene + figure, figure + scene]) {
    const { text: html, scenes } = await renderProse(text);
    expect(scenes).toMatchObject([{ name: 'Deep & linear', figure: 'a', query }]);
    const asked = query.replaceAll('&', '&amp;');
    expect(html).toContain(`<span class="scene" hidden="" data-scene="Deep &amp; linear" data-figure="a" data-query="${asked}"></span>`);
  }
});

test('the query string gives back the settings: those of the scene, and for the rest those of the figure', async () => {
  const { scenes, islands } = await renderProse(
    `${figure}<Scene name="S" figure="a" network={{ activation: "tanh" }} inputs={{ batch: 4 }} />\n`,
  );
  const defaults = settingsOfProps(islands[0].props as object);
  const { settings, problems, unknown } = readPermalink(scenes[0].query ?? '', defaults);
  expect(settings).toEqual({ ...defaults, activation: 'tanh', weightVariance: 1, batch: 4 });
  expect([problems, unknown]).toEqual([[], []]);
});

test('a scene that sets nothing shows its figure as the book has it; one without a figure sets none', async () => {
  const { scenes } = await renderProse(
    `${figure}<Scene name="One" figure="a" />\n\n<Scene name="Two" figure="a" network={{ normalization: "none" }} />\n\n<Scene name="Three" />\n\nWords.\n`,
  );
  expect(scenes.map(({ query }) => query)).toEqual(['', '', undefined]);
});

test('a figure is told its scenes, wherever they stand, and one that has none hears of none', async () => {
  const uses: IslandUse[] = [];
  const other = figure.replace('id="a"', 'id="b"');
  const scenes = '<Scene name="One" figure="a" />\n\n<Scene name="Two" figure="a" network={{ depth: 9 }} summary="median" />\n';
  await renderProse(`${figure}${other}${scenes}`, gallerySources, undefined, (use) => {
    uses.push(use);
    return { html: '' };
  });
  expect(uses.map(({ id, scenes: told }) => [id, told])).toEqual([
    [
      'a',
      [
        { name: 'One', query: '' },
        { name: 'Two', query: '?v=1&figure=a&depth=9&summary=median' },
      ],
    ],
    ['b', undefined],
  ]);
});

test('how a figure is looked at is refused where the figure cannot be', async () => {
  const scene = (more: string): string => `${figure}<Scene name="S" figure="a" ${more} />\n`;
  await expect(renderProse(scene('look={{ truncation: 3 }}'))).rejects.toThrow('looks at "truncation". Its figure has: none.');
  await expect(renderProse('<Scene name="S" look={{ truncation: 3 }} />\n')).rejects.toThrow('names no figure');
});

const many = Array.from({ length: 10 }, (_, i) => `<Scene name="Scene ${i}" />\n`).join('\n');

test.each([
  ['an unknown figure', '<Scene name="S" figure="b" />', /gallery\.mdx: the scene "S": there is no figure "b". There are: a\./],
  [
    'an unknown parameter',
    '<Scene name="S" figure="a" network={{ deep: 9 }} />',
    /the scene "S" sets "deep". It may set: architecture, depth/,
  ],
  [
    'an unknown value',
    '<Scene name="S" figure="a" network={{ activation: "relv" }} />',
    /"S": activation: relv is not allowed; one of .*relu/,
  ],
  ['a value out of range', '<Scene name="S" figure="a" network={{ depth: 0 }} />', /"S": depth: 0 is not allowed; a whole number from 1/],
  [
    'values that disagree',
    '<Scene name="S" figure="a" inputs={{ distribution: "equicorrelated", correlation: -1 }} />',
    /"S": correlation: -1/,
  ],
  ['settings of no figure', '<Scene name="S" network={{ depth: 9 }} />', /"S" sets something, but names no figure/],
  ['two of one name', '<Scene name="S" />\n\n<Scene name="S" figure="a" />', /two scenes are called "S"/],
  ['more than there are keys', many, /it has 10 scenes, but only 9 have a key/],
])('%s fails', async (_what, text, complaint) => {
  await expect(renderProse(`${figure}${text}\n`)).rejects.toThrow(complaint);
});

test('the figure of a scene is a type: one of the same chapter', () => {
  const source = typedTags(`${figure}<Scene name="S" figure="a" />\n`);
  expect(source).toContain(`Narrow<typeof proseElements.Scene, 'figure', "a">`);
});
