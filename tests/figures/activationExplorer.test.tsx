import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ActivationExplorer } from '../../src/figures/widgets/ActivationExplorer.tsx';
import { explorerLooks } from '../../src/figures/widgets/explorerLooks.ts';
import { explorerPictureOf } from '../../src/figures/widgets/explorerPicture.ts';
import { explorerTables } from '../../src/figures/widgets/explorerTables.ts';
import { explorerTaken } from '../../src/figures/widgets/explorerTaken.tsx';
import { explorerFacts, explorerReading } from '../../src/figures/widgets/explorerWords.ts';
import { csvOfTheory } from '../../src/figures/widgets/export/csvOfTheory.ts';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { TheoryPicture } from '../../src/figures/widgets/export/TheoryPicture.tsx';
import { settingsOfTheory, type TheoryProps } from '../../src/figures/widgets/theoryProps.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { completeLook } from '../../src/state/looks.ts';

const props: TheoryProps = {
  id: 'phi',
  title: 'An activation',
  network: { activation: 'gelu', normalization: 'none' },
  knobs: ['activation'],
};
const settings = settingsOfTheory(props);
const look = completeLook(explorerLooks, { beside: 'relu' });
const picture = explorerPictureOf(settings, look);

it('is there on the server for every activation, at small and large deviations', () => {
  let looked = 0;
  for (const activation of Object.keys(activations) as (keyof typeof activations)[]) {
    for (const deviation of [0.1, 1, 5]) {
      const html = renderToString(<ActivationExplorer {...props} network={{ activation }} look={{ deviation }} />);
      expect(html.match(/NaN|undefined|\[object/g), `${activation} ${deviation}`).toBeNull();
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(50);
});

it('gives the numbers of the table of activations, those of another beside them', () => {
  const facts = Object.fromEntries(explorerFacts(picture).map(({ plain, value, beside }) => [plain, [value, beside]]));
  const printed: readonly [string, number, number][] = [
    ['C', 0.65209, Math.SQRT1_2],
    ['c₀', 0.282095, 0.398942],
    ['c₁', 0.5, 0.5],
    ['κ(0)', 0.18714, 0.31831],
    ['κ′(0)', 0.58793, 0.5],
    ['κ′(1)', 1.07203, 1],
    ['ρ*', 0.7604, 1],
    ['κ′(ρ*)', 0.93273, 1],
    ['β', 1.27671, 1.26653],
    ['Q′(1)', 1.1441, 1],
    ['1/E φ′²', 1 / (1.07203 * 0.65209 ** 2), 2],
  ];
  for (const [symbol, own, other] of printed) {
    expect(Math.abs(facts[symbol][0]! - own), symbol).toBeLessThan(6e-5);
    expect(Math.abs(facts[symbol][1]! - other), symbol).toBeLessThan(6e-6);
  }
});

it('has the gain of an activation fall with what it meets: 1.0019, 1.0158, 1.0695, 1.1623, 1.2477 of tanh', () => {
  const strengths = [0.25, 0.5, 1, 2, 4].map(
    (deviation) => explorerPictureOf({ ...settings, activation: 'tanh' }, completeLook(explorerLooks, { deviation })).present.strength,
  );
  for (const [k, printed] of [1.0019, 1.0158, 1.0695, 1.1623, 1.2477].entries()) expect(strengths[k]).toBeCloseTo(printed, 3);
});

it('is read off, saved and tabled', () => {
  expect(explorerReading(picture, 120)).toBe('x = 0: φ = 0, φ′ = 0.500 · ReLU: 0, 0');
  const taken = explorerTaken({
    id: 'phi',
    title: 'An activation',
    settings,
    look,
    picture,
    tables: explorerTables(picture),
    link: 'https://a.b/',
  });
  const svg = svgOf(renderToStaticMarkup(<TheoryPicture {...taken} />));
  expect(svg).not.toMatch(/var\(|light-dark| style=|"hue"|&nbsp;|NaN|undefined/);
  expect(svg).toMatch(/class="kernel-density"[^>]*fill="#5b5f69"/);
  const rows = csvOfTheory(taken).trim().split('\n');
  expect(rows.filter((row) => row.startsWith('function,'))).toHaveLength(241);
  expect(rows.filter((row) => row.startsWith('numbers,'))).toHaveLength(13);
});
