import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Experiment } from '../../src/figures/widgets/Experiment.tsx';
import { type ExperimentProps, settingsOfProps } from '../../src/figures/widgets/experimentProps.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { type ParameterId, parameterIds } from '../../src/networks/parameters.ts';
import { serializeResult } from '../../src/state/resultCodec.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const props: ExperimentProps = {
  id: 'collapse',
  title: 'Collapse',
  network: { activation: 'relu', normalization: 'none', depth: 12, width: 64 },
  inputs: { distribution: 'digits', batch: 8 },
  metrics: ['correlation', 'isometryGap', 'weightGradientNorm'],
  knobs: parameterIds.filter((id) => id !== 'metrics' && id !== 'observables' && id !== 'data') as ParameterId[],
  caption: 'What happens.',
};
const preset = [serializeResult(fakeResult(specOf(settingsOfProps(props))))];

describe.each([
  ['without a preset', props],
  ['with a preset', { ...props, preset }],
])('an experiment on the server, %s', (_, given) => {
  const html = renderToString(<Experiment {...given} />);

  it('shows title, network, knobs, axes, caption and table', () => {
    for (const text of [
      'Collapse',
      'ReLU · no normalization · 64 × 12 · batch 8 · handwritten digits · seed 1',
      'What happens.',
      'CC BY 4.0',
    ]) {
      expect(html).toContain(text);
    }
    expect(html.match(/class="plot-axis"/g)).toHaveLength(6);
    // The knobs, the choice of means or medians, the seed below, and the choices of how and where to draw.
    expect(html.match(/class="control control-/g)).toHaveLength(props.knobs.length + 4);
    expect(html).toContain('<table>');
  });

  it('sets no style and no handler in its markup', () => {
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
  });

  it('holds its knobs and actions until it is live, and says why they stay so without scripts', () => {
    expect(html).toMatch(/<fieldset[^>]* aria-label="Knobs of Collapse" disabled="">/);
    expect(html).toMatch(/<fieldset[^>]* aria-label="What can be done with Collapse" disabled="">/);
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
  });

  it('draws lines only from data', () => {
    expect(html.includes('plot-measured')).toBe('preset' in given);
    expect(html).toContain(`data-status="${'preset' in given ? 'preset' : 'asleep'}"`);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it('reads props the way the sampler reads settings', () => {
  expect(settingsOfProps({})).toEqual(settingsOfProps({ network: {}, inputs: {} }));
  expect(settingsOfProps({ network: { activation: 'tanh' } }).weightVariance).toBe(1);
});
