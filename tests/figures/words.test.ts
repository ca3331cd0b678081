import { describe, expect, it } from 'vitest';
import { description } from '../../src/figures/widgets/description.ts';
import { optionLabel } from '../../src/figures/widgets/optionLabel.ts';
import { shortLine } from '../../src/figures/widgets/shortLine.ts';
import { messages } from '../../src/messages/messages.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import type { ParameterId } from '../../src/networks/parameters.ts';
import { completeSettings, readSetting, reconcile, type Settings } from '../../src/networks/settings.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const nameOf = (id: ParameterId): string => messages.parameters.label[id];
const settings = (given: Partial<Settings>): Settings => reconcile(completeSettings(given)).settings;

/** What a figure says of one value that is typed. */
function typed(id: ParameterId, text: string): string {
  const read = readSetting(id, text);
  return 'problem' in read ? messages.problems.typed(read.problem, nameOf) : '';
}

/** What a figure says of a link. */
const refused = (link: string): string[] =>
  readPermalink(link, completeSettings({})).problems.map((problem) => messages.problems.sentence(problem, nameOf, optionLabel));

describe('the short line', () => {
  it('groups thousands and rounds what nobody typed', () => {
    const line = shortLine(settings({ depth: 10_000, batch: 16, inputs: 'equicorrelated', correlation: -1 }));
    expect(line).toContain('256 × 10,000');
    expect(line).toContain('input correlation −0.0667 ·');
    expect(shortLine(settings({ inputs: 'equicorrelated', correlation: 0.9995 }))).toContain('input correlation 0.9995 ·');
  });
});

describe('refusals', () => {
  it('say what an empty and a wrong field take', () => {
    expect(typed('depth', '')).toBe('Depth is empty; type a whole number from 1 to 10,000.');
    expect(typed('depth', '-3')).toBe('-3 is not allowed; type a whole number from 1 to 10,000.');
  });

  it('name options as knobs do, and as links must', () => {
    expect(refused('?activation=swish')).toEqual([
      'Activation: swish is not allowed; one of linear, ReLU (relu), tanh, sigmoid, GELU (gelu), sine (sin), leaky ReLU (leakyRelu), SiLU (silu), ELU (elu), SELU (selu), softplus, error function (erf), hard tanh (hardTanh), sign, step, absolute value (abs), exponential (exp), Hermite 2 (hermite2), Hermite 3 (hermite3).',
    ]);
    expect(refused('?normalizationPosition=preNorm')[0]).toMatch(
      /: pre-norm is not allowed; for perceptron one of before activation \(before/,
    );
    expect(refused('?metrics=')[0]).toMatch(/^Metrics is empty; it takes one or more of mean square \(meanSquare\)/);
    expect(refused('?width=8&inputs=equicorrelated')[0]).toBe('Batch: 16 is not allowed; with equicorrelated inputs at most 8.');
  });
});

describe('the description', () => {
  const given = settings({ depth: 9, metrics: ['correlation'] });
  const result = fakeResult(specOf(given));

  it('says where a metric starts and ends', () => {
    expect(description(given, result)).toMatch(/: the mean cosine goes from 0.500 at layer 0 to 0.590 at layer 9\.$/);
    expect(description(given, undefined)).toMatch(/: nothing is drawn yet\.$/);
  });

  it('says where it is undefined', () => {
    result.profiles.correlation?.mean.fill(Number.NaN, 9);
    expect(description(given, result)).toMatch(/: the mean cosine is 0.500 at layer 0 and is undefined at layer 9\.$/);
  });
});
