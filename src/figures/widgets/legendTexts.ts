import { messages } from '../../messages/messages.ts';
import { quantileBands, quantileTable } from '../../networks/quantiles.ts';
import type { SummaryId } from '../../networks/settings.ts';
import { stripReach } from '../plots/ResidualStrip.tsx';
import { allowedErrors } from './residuals.ts';

const { legend, bandNeeds, residual } = messages.figure;

/** Of which networks a picture of lines is. */
export interface Pictured {
  readonly summary: SummaryId;
  /** How many were drawn; absent while the picture is of earlier settings. */
  readonly drawn: number | undefined;
  /** How many of them quantiles are taken of, where memory allows no more. */
  readonly ranked: number;
}

/** What the line of a plot is. */
export function middleText({ summary, drawn, ranked }: Pictured): string {
  if (drawn === undefined) return legend.uncounted[summary];
  return summary === 'median' && ranked < drawn ? legend.medianOfFirst(ranked) : legend[summary](drawn);
}

/** The outline of a band's mark, in a box of 26 by 14. */
export const bandMark = 'M1 2h24v10h-24z';

/** The marks of a strip of differences from theory, in the same box. */
export const stripMark = { term: 'M1 4h24v6h-24z', dots: 'M5 7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M16 6h6l-3-5z' } as const;

/** What they mean. */
export const stripText = residual.legend(stripReach * allowedErrors);

/** A band of a plot: what it holds, or why it is not there. */
export interface LegendBand {
  /** How many bands lie on each other there: the narrow one lies on the wide one. 0 where it is not drawn. */
  readonly layers: number;
  readonly text: string;
}

/** The bands of a plot, the narrowest first. */
export function bandsOf({ summary, drawn, ranked }: Pictured): readonly LegendBand[] {
  if (summary === 'mean') return [{ layers: 1, text: legend.band }];
  const known = drawn === undefined ? ranked : Math.min(drawn, ranked);
  return [...quantileBands].reverse().map(({ share, low }, k) => {
    const { needs } = quantileTable[low];
    const isThere = known >= needs;
    return { layers: isThere ? quantileBands.length - k : 0, text: isThere ? legend.middle(share) : bandNeeds(share, needs) };
  });
}
