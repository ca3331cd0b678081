import { messages } from '../../../messages/messages.ts';
import { textWidth } from '../../plots/textWidth.ts';

const { legend, spectrum } = messages.figure;

/** A mark of the legend, drawn in a box of 26 by 14, with what it means and where it stands. */
export interface LegendEntry {
  readonly d: string;
  readonly className: string;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

const [markWidth, gap] = [32, 24];

interface Marks {
  readonly networks: number;
  readonly drawn: number;
  /** Whether there are lines, of networks and of their mean. */
  readonly lines: boolean;
  /** Networks in a histogram, where there is one. */
  readonly pooled: number | undefined;
  readonly theory: boolean;
  readonly pinned: string | undefined;
}

/** The entries of the legend of a saved picture, in rows of this width. */
export function pictureLegend(
  { networks, drawn, lines, pooled, theory, pinned }: Marks,
  size: number,
  width: number,
): readonly LegendEntry[] {
  const many = lines && networks > 1;
  const entries = [
    ...(lines ? [{ d: 'M1 7h24', className: 'picture-measured', text: many ? legend.mean(drawn) : legend.one }] : []),
    ...(many ? [{ d: 'M1 2h24v10h-24z', className: 'picture-band', text: legend.band }] : []),
    ...(many ? [{ d: 'M1 9c8-9 12 6 24-4M1 5c9 5 15 1 24 6', className: 'picture-single', text: legend.single }] : []),
    ...(pooled === undefined ? [] : [{ d: 'M3 13v-5h7v-5h7v7h7v3z', className: 'plot-bar plot-forward', text: spectrum.legend(pooled) }]),
    ...(theory ? [{ d: 'M1 7h24', className: 'plot-line plot-theory', text: legend.theory }] : []),
    ...(pinned === undefined ? [] : [{ d: 'M2 7h24', className: 'plot-line plot-pinned plot-neutral', text: pinned }]),
  ];
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const needs = markWidth + textWidth(entry.text, size);
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += needs + gap;
    return placed;
  });
}
