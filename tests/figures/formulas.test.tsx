import { renderToString } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { formulaMarkup } from '../../src/build/math/formulaMarkup.ts';
import { Formula } from '../../src/figures/formulas/Formula.tsx';
import { FormulaContext, type Formulas } from '../../src/figures/formulas/formulas.ts';
import { DepthProfilePlot } from '../../src/figures/widgets/DepthProfilePlot.tsx';
import { Knob } from '../../src/figures/widgets/Knob.tsx';
import { metrics } from '../../src/networks/metrics/index.ts';
import type { Metric } from '../../src/networks/metrics/metric.ts';
import { parameterIds, parameterTable } from '../../src/networks/parameters.ts';
import { completeSettings } from '../../src/networks/settings.ts';

const carried: Formulas = { markupOf: formulaMarkup, typesetInto: () => Promise.reject(new Error('not on the server')) };
const onPage = (element: React.ReactElement): string => renderToString(<FormulaContext value={carried}>{element}</FormulaContext>);
const settings = completeSettings({});

describe('a formula of a figure', () => {
  it('stands in the page as it was set, under its TeX', () => {
    const html = onPage(<Formula tex="\sigma_w^2" />);
    expect(html).toMatch(/^<span class="formula" data-tex="\\sigma_w\^2"><span class="katex"><span class="katex-mathml"><math>/);
    expect(html).toContain('aria-hidden="true"');
  });

  it('is plain where the page does not carry it, and is not taken for one that it does', () => {
    expect(renderToString(<Formula tex="\sigma_w^2" plain="σ²" />)).toBe('<span class="formula">σ²</span>');
  });

  it('is silent where words say the same', () => {
    expect(onPage(<Formula tex="d" silent />)).toContain('<span class="formula" data-tex="d" aria-hidden="true">');
  });
});

const symbols = parameterIds.flatMap((id) => {
  const parameter = parameterTable[id];
  return parameter.kind === 'number' && parameter.symbol !== undefined ? [[id, parameter.symbol] as const] : [];
});

test.each([...symbols, ...Object.entries<Metric>(metrics).map(([id, { tex }]) => [id, tex] as const)])(
  '%s is set without a style',
  (_, tex) => {
    const { __html } = formulaMarkup(tex);
    expect(__html).not.toMatch(/ style=|katex-error|undefined|\[object/);
    expect(formulaMarkup(tex)).toBe(formulaMarkup(tex));
  },
);

test('a knob is named by its word alone, and shows its symbol', () => {
  expect(symbols.length).toBeGreaterThanOrEqual(10);
  const html = onPage(<Knob of="width" settings={settings} onSet={() => {}} />);
  expect(html).toMatch(/<label[^>]*>Width<span class="formula" data-tex="d" aria-hidden="true">/);
  expect(onPage(<Knob of="seed" settings={settings} onSet={() => {}} />)).not.toContain('formula');
});

test.each(Object.keys(metrics) as (keyof typeof metrics)[])(
  'the plot of %s names it in words, as a formula, and by its scale',
  (metric) => {
    const plot = (
      <DepthProfilePlot
        metric={metric}
        depth={9}
        fullRank={4}
        profile={undefined}
        stale={false}
        prediction={undefined}
        summary="mean"
        shown={undefined}
        onShow={() => {}}
        probe={undefined}
        onProbe={() => {}}
      />
    );
    expect(onPage(plot)).toMatch(/class="profile-title">[A-Z].*class="profile-axis"><span class="formula".*<\/span> ?<span>[a-z]/);
    expect(onPage(plot)).not.toMatch(/aria-label="[^"]*[\\^_]/);
    const { plain } = metrics[metric];
    expect(renderToString(plot)).toContain(`<span class="formula">${plain.replaceAll("'", '&#x27;')}</span>`);
  },
);
