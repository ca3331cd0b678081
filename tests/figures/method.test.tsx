import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { description, pinnedOf } from '../../src/figures/widgets/description.ts';
import { csvOf } from '../../src/figures/widgets/export/csvOf.ts';
import { Knob } from '../../src/figures/widgets/Knob.tsx';
import { MethodSwap } from '../../src/figures/widgets/MethodSwap.tsx';
import { Circumstances } from '../../src/figures/widgets/Remarks.tsx';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const settings = (given: Partial<Settings> = {}) => completeSettings({ depth: 4, ...given });
const drawn = (given: Partial<Settings>, method: 'law' | 'explicit') => ({ ...fakeResult(specOf(settings(given))), method });

describe('the method of a figure', () => {
  const swap = (given: Partial<Settings>, method?: 'law' | 'explicit') =>
    renderToStaticMarkup(
      <MethodSwap settings={settings(given)} result={method && drawn(given, method)} stale={false} disabled={false} set={() => {}} />,
    );

  it('is swapped for the other one, and the swap rests where the law is not exact', () => {
    expect(swap({}, 'explicit')).toMatch(/<span>Draw in law<\/span>/);
    expect(swap({}, 'law')).toMatch(/<span>Draw the weights<\/span>/);
    expect(swap({ method: 'explicit' })).toMatch(/<span>Draw in law<\/span>/);
    expect(swap({}, 'law')).not.toContain('aria-disabled');
    expect(swap({ weights: 'orthogonal', width: 8, batch: 8 }, 'explicit')).toContain('aria-disabled="true"');
  });

  it('lets the width slide to a million only for who asked for the law', () => {
    const stops = (given: Partial<Settings>) =>
      Number(/max="(\d+)"/.exec(renderToStaticMarkup(<Knob of="width" settings={settings(given)} onSet={() => {}} />))?.[1]);
    expect(stops({})).toBe(32);
    expect(stops({ method: 'law' })).toBe(72);
    expect(stops({ method: 'law', weights: 'orthogonal', width: 8, batch: 8 })).toBe(32);
  });

  it('is told where it is not the one that was asked for', () => {
    const objection = 'nothingSaved' as const;
    const result = { ...drawn({ method: 'law' }, 'explicit'), objection };
    expect(renderToStaticMarkup(<Circumstances result={result} stale={false} />)).toContain('the law saves nothing');
    expect(renderToStaticMarkup(<Circumstances result={drawn({}, 'explicit')} stale={false} />)).toBe('');
  });

  it('tells a pinned picture from the present one only where another method is asked for', () => {
    const law = drawn({}, 'law');
    expect(pinnedOf(law, settings())?.line).toBe('');
    expect(pinnedOf(law, settings({ method: 'explicit' }))?.line).toBe('exact in law');
    expect(pinnedOf(drawn({ method: 'explicit' }, 'explicit'), settings({ method: 'law' }))?.line).toBe('explicit weights');
    expect(description(settings({ method: 'law' }), law)).toBe(description(settings(), law));
  });

  it('stands in saved numbers beside the backend', () => {
    const figure = { id: 'f', title: 'F', result: drawn({}, 'law'), summary: 'mean' as const };
    expect(csvOf(figure)).toContain('# drawn: 32 (law, reference)');
  });
});
