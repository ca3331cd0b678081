import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { knobsOf } from '../../src/figures/widgets/benchProps.ts';
import { Experiment } from '../../src/figures/widgets/Experiment.tsx';
import { knobGroups } from '../../src/figures/widgets/knobPanel/knobGroups.ts';
import { ListChooser } from '../../src/figures/widgets/knobPanel/ListChooser.tsx';
import { listItems, matching } from '../../src/figures/widgets/knobPanel/listItems.ts';
import { RunButton } from '../../src/figures/widgets/RunButton.tsx';
import { parameterIds } from '../../src/networks/parameters.ts';
import { relevantParameters } from '../../src/networks/relevance.ts';
import { completeSettings } from '../../src/networks/settings.ts';

const defaults = completeSettings({});

describe('a bench with all knobs', () => {
  it('has every parameter that matters in one group, and counts those that were turned', () => {
    const settings = completeSettings({ architecture: 'residual', activation: 'leakyRelu', weights: 'sparse', metrics: ['softRank'] });
    const groups = knobGroups(parameterIds, settings, defaults);
    expect(groups.flatMap(({ knobs }) => knobs).sort()).toEqual([...relevantParameters(settings)].sort());
    expect(groups.map(({ id, turned }) => [id, turned])).toEqual([
      ['network', 3],
      ['weights', 1],
      ['inputs', 0],
      ['measured', 1],
      ['ensemble', 0],
    ]);
    const sweeps = knobGroups(knobsOf('all', ['width', 'observables']), settings, defaults).flatMap(({ knobs }) => knobs);
    expect(sweeps).not.toContain('width');
    expect(sweeps).not.toContain('observables');
  });

  it('opens its first group alone, and has no control of the others on the page', () => {
    const html = renderToString(<Experiment id="bench" title="The bench" knobs="all" />);
    expect(html.match(/<details class="knob-group"/g)).toHaveLength(5);
    expect(html.match(/<details class="knob-group" open=""/g)).toHaveLength(1);
    expect(html).toContain('Dropout rate');
    expect(html).not.toContain('Leaky slope');
    expect(html).not.toContain('type="checkbox"');
  });
});

describe('a list to tick', () => {
  it('has a line for everything there is, with what it costs, and keeps the last metric', () => {
    const html = renderToString(<ListChooser of="metrics" chosen={['correlation']} onChoose={() => {}} />);
    expect(html.match(/type="checkbox"/g)).toHaveLength(listItems('metrics').length);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(1);
    expect(html).toContain('needs a way back');
    expect(renderToString(<ListChooser of="observables" chosen={['gram']} onChoose={() => {}} />)).not.toContain('aria-disabled');
  });

  it('finds by title, short name or id', () => {
    const found = (typed: string) => matching(listItems('metrics'), typed).map(({ id }) => id);
    expect(found('  Gradient')).toEqual(['gradientNorm', 'weightGradientNorm']);
    expect(found('softrank')).toEqual(['softRank']);
    expect(found('')).toHaveLength(listItems('metrics').length);
    expect(found('no such thing')).toEqual([]);
  });
});

it('a run can be stopped once it takes long, and gone on with', () => {
  const nothing = (): void => {};
  const button = (given: Partial<Parameters<typeof RunButton>[0]>) =>
    renderToString(
      <RunButton status="running" result={undefined} stale={false} expected={undefined} stop={nothing} resume={nothing} {...given} />,
    );
  expect(button({})).toBe('');
  expect(button({ expected: 5 })).toContain('Stop');
  expect(button({ expected: 5, status: 'done' })).toBe('');
  expect(button({ status: 'stopped' })).toContain('Go on');
});
