import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/messages/messages.ts';

/** A page that was opened with a query string, as far as a frame reads it. */
async function openedWith(search: string): Promise<(figure: ReactElement) => string> {
  vi.resetModules();
  vi.stubGlobal('window', { location: { search } });
  vi.doMock('react', async () => {
    const react = await vi.importActual<typeof import('react')>('react');
    // What the browser shows once it has taken the markup over.
    return { ...(react as object), useSyncExternalStore: (_subscribe: unknown, now: () => unknown) => now() };
  });
  return renderToStaticMarkup;
}

afterEach(() => {
  vi.doUnmock('react');
  vi.unstubAllGlobals();
  vi.resetModules();
});

const { embed } = messages;

describe('what a frame locks', () => {
  it('of a list leaves what is ticked, to be read and not to be turned', async () => {
    const render = await openedWith('?embed=f&lock=metrics');
    const { ListChooser } = await import('../../src/figures/widgets/knobPanel/ListChooser.tsx');
    const shown = (of: 'metrics' | 'observables', chosen: readonly string[]): string =>
      render(<ListChooser of={of} chosen={chosen as never} onChoose={() => {}} />);
    const locked = shown('metrics', ['stableRank', 'correlation']);
    expect(locked).toMatch(/<fieldset[^>]*data-knob="metrics"[^>]*data-locked="true"[^>]*disabled/);
    expect(locked).toContain(embed.locked);
    expect(locked).not.toContain('type="search"');
    expect(locked.match(/type="checkbox"/g)).toHaveLength(2);
    const free = shown('observables', []);
    expect(free).not.toContain('data-locked');
    expect(free).toContain('type="search"');
  });

  it('of a way of looking is disabled, and no other', async () => {
    const render = await openedWith('?embed=f&lock=look.truncation,look.orbit');
    const { LookKnob } = await import('../../src/figures/widgets/LookKnob.tsx');
    const { kernelLooks } = await import('../../src/figures/widgets/kernelLooks.ts');
    const { explorerLooks } = await import('../../src/figures/widgets/explorerLooks.ts');
    const knob = (name: `look.${string}`, of: Parameters<typeof LookKnob>[0]['of'], value: number | string): string =>
      render(<LookKnob name={name} of={of} label="K" value={value} onTurn={() => {}} />);
    for (const markup of [knob('look.truncation', kernelLooks.truncation, 8), knob('look.orbit', kernelLooks.orbit, 'cosine')]) {
      expect(markup).toContain('data-locked="true"');
      expect(markup).toContain(embed.locked);
      expect(markup).toContain('disabled');
    }
    expect(knob('look.deviation', explorerLooks.deviation, 1)).not.toContain('data-locked');
  });
});

describe('what a frame hides', () => {
  it('of all knobs takes its heading with it', async () => {
    const render = await openedWith('?embed=f&hide=metrics,observables,tau,weights,density,weightVariance');
    const { KnobPanel } = await import('../../src/figures/widgets/knobPanel/KnobPanel.tsx');
    const { completeSettings } = await import('../../src/networks/settings.ts');
    const { parameterIds } = await import('../../src/networks/parameters.ts');
    const settings = completeSettings({});
    const markup = render(<KnobPanel knobs={parameterIds} settings={settings} defaults={settings} onSet={() => {}} />);
    const { group } = messages.laboratory;
    expect(markup).not.toContain(`>${group.measured}<`);
    for (const id of ['network', 'weights', 'ensemble'] as const) expect(markup, id).toContain(`>${group[id]}<`);
  });
});

describe('the knobs that Share offers', () => {
  /** A place on a page, as far as Share reads it. */
  const placeOf = (island: string, props: object, controls: Readonly<Record<string, string>> = {}): HTMLElement =>
    ({
      dataset: { island, props: JSON.stringify(props) },
      querySelectorAll: () =>
        Object.entries(controls).map(([knob, textContent]) => ({
          dataset: { knob },
          querySelector: () => ({ firstChild: { textContent } }),
        })),
    }) as unknown as HTMLElement;

  it('are lists where all are offered, not those that a kind settles, and ways of looking by the names that they have on the page', async () => {
    const { knobsAt } = await import('../../src/figures/widgets/share/sharedFigure.ts');
    const names = (place: HTMLElement): readonly string[] => knobsAt(place).map(({ name }) => name);
    const all = names(placeOf('experiment', { knobs: 'all' }));
    for (const one of ['metrics', 'observables', 'seed', 'width']) expect(all).toContain(one);
    expect(all).not.toContain('data');
    const swept = names(placeOf('sweep', { knobs: 'all', over: 'width' }));
    expect(swept).toContain('metrics');
    for (const one of ['width', 'observables', 'summary']) expect(swept).not.toContain(one);
    const looks = { activation: 'Activation', correlation: 'Start', 'look.truncation': 'Terms' };
    expect(knobsAt(placeOf('kernelMap', { knobs: ['activation'] }, looks))).toEqual([
      { name: 'activation', label: messages.parameters.label.activation },
      { name: 'correlation', label: 'Start' },
      { name: 'look.truncation', label: 'Terms' },
    ]);
  });

  it('have their names in the markup of every figure with ways of looking', async () => {
    const { KernelMap } = await import('../../src/figures/widgets/KernelMap.tsx');
    const { ActivationExplorer } = await import('../../src/figures/widgets/ActivationExplorer.tsx');
    const { NormalizationAxes } = await import('../../src/figures/widgets/NormalizationAxes.tsx');
    const given = { id: 'f', title: 'T', knobs: [], network: {} };
    const found = [KernelMap, ActivationExplorer, NormalizationAxes].flatMap((Figure) =>
      [...renderToStaticMarkup(<Figure {...given} />).matchAll(/data-knob="([^"]+)"[\s\S]*?class="control-label"[^>]*>([^<]+)/g)].map(
        ([, name, label]) => [name, label],
      ),
    );
    expect(found).toEqual([
      ['correlation', messages.kernel.start],
      ['look.truncation', messages.kernel.hermite.cut],
      ['look.orbit', messages.kernel.orbit.label],
      ['look.deviation', messages.explorer.knob.deviation],
      ['look.beside', messages.explorer.knob.beside],
      ['look.samples', messages.axes.look.samples],
      ['look.groups', messages.axes.look.groups],
    ]);
  });
});
