import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SheetFactId, SheetPoint } from '../../theory/sheets/sheet.ts';
import { Formula } from '../formulas/Formula.tsx';
import { valueText } from '../plots/valueText.ts';

/** How the facts of a point are written: KaTeX source, and plain. */
const symbols: Readonly<Record<SheetFactId, readonly [tex: string, plain: string]>> = {
  slopeAtOne: ['\\chi_1', 'χ₁'],
  length: ['q^*', 'q*'],
  cosine: ['c^*', 'c*'],
  cosineDepth: ['\\xi_c', 'ξ_c'],
  lengthDepth: ['\\xi_q', 'ξ_q'],
  growth: ['\\tfrac12\\ln\\lambda', '½ ln λ'],
  squaredGrowth: ['\\lambda', 'λ'],
  gradientDepth: ['\\xi_\\nabla', 'ξ'],
  trainableDepth: ['16\\,\\xi_\\nabla', '16 ξ'],
  wholeGrowth: ['\\tfrac L2\\ln\\lambda', '½ L ln λ'],
  straying: ['\\bigl(\\mathbb E\\ln^2\\bigr)^{1/2}', '√E ln²'],
};

interface MapPointProps {
  readonly point: SheetPoint | undefined;
  /** Whether it is of a point before. */
  readonly stale: boolean;
}

/** What theory says at the point: a verdict, and the numbers behind it. */
export function MapPoint({ point, stale }: MapPointProps): ReactElement {
  const { map } = messages;
  return (
    <div className="map-point" data-stale={stale}>
      <p className="map-verdict">{point ? map.verdict[point.verdict] : stale ? map.calculating : map.silent}</p>
      {point && point.facts.length > 0 && (
        <dl>
          {point.facts.map(({ id, value }) => (
            <div key={id}>
              <dt>
                <Formula tex={symbols[id][0]} plain={symbols[id][1]} silent /> {map.fact[id]}
              </dt>
              <dd>{valueText(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
