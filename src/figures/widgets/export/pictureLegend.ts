import { messages } from '../../../messages/messages.ts';
import { textWidth } from '../../plots/textWidth.ts';
import { bandMark, bandsOf, type LegendBand, middleText, type Pictured, stripMark, stripText } from '../legendTexts.ts';
import { sweepMarks } from '../sweepMarks.ts';

const {
  comparison,
  figure: { legend, sweep },
} = messages;

/** A mark of the legend, drawn in a box of 26 by 14, with what it means. */
export interface LegendMark {
  readonly d: string;
  readonly className: string;
  readonly text: string;
}

/** A mark and where it stands. */
export interface LegendEntry extends LegendMark {
  readonly x: number;
  readonly row: number;
}

const [markWidth, gap] = [32, 24];

interface Marked {
  readonly theory: boolean;
  /** Whether differences from it stand below the lines. */
  readonly strip: boolean;
  readonly pinned: string | undefined;
}

const others = ({ theory, strip, pinned }: Marked): readonly LegendMark[] => [
  ...(theory ? [{ d: 'M1 7h24', className: 'plot-line plot-theory', text: legend.theory }] : []),
  ...(strip ? [{ d: stripMark.dots, className: 'picture-strip', text: stripText }] : []),
  ...(pinned === undefined ? [] : [{ d: 'M2 7h24', className: 'plot-line plot-pinned plot-neutral', text: pinned }]),
];

const bandEntry = ({ layers, text }: LegendBand): LegendMark => ({
  d: layers === 0 ? '' : bandMark,
  className: layers > 1 ? 'picture-bands' : 'picture-band',
  text,
});

interface ProfilesMarked extends Marked, Pictured {
  readonly networks: number;
  /** Whether there are lines, of networks and of their middle. */
  readonly lines: boolean;
  /** What histograms hold. */
  readonly pooled: readonly string[];
}

/** The legend of lines over the layers, and of pictures of one. */
export function profileMarks({ networks, lines, pooled, ...of }: ProfilesMarked): readonly LegendMark[] {
  const many = lines && networks > 1;
  return [
    ...(lines ? [{ d: 'M1 7h24', className: 'picture-measured', text: many ? middleText(of) : legend.one }] : []),
    ...(many ? bandsOf(of).map(bandEntry) : []),
    ...(many ? [{ d: 'M1 9c8-9 12 6 24-4M1 5c9 5 15 1 24 6', className: 'picture-single', text: legend.single }] : []),
    ...pooled.map((text) => ({ d: 'M3 13v-5h7v-5h7v7h7v3z', className: 'plot-bar plot-forward', text })),
    ...others(of),
  ];
}

/** The legend of points over sizes. */
export const sweepLegend = ({ networks, ...more }: Marked & { networks: number }): readonly LegendMark[] => [
  { d: `${sweepMarks.point}${sweepMarks.dot}`, className: 'picture-point', text: sweep.legend.level(networks) },
  { d: sweepMarks.line, className: 'picture-fit', text: sweep.legend.fit },
  ...others(more),
];

/** The legend of a comparison: what its marks mean, and the numbers of its architectures. */
export const comparisonLegend = (networks: number, names: readonly string[], pinned: string | undefined): readonly LegendMark[] => [
  { d: 'M1 7h24', className: 'picture-measured', text: networks > 1 ? legend.mean(networks) : legend.one },
  ...(networks > 1 ? [{ d: bandMark, className: 'picture-band', text: legend.band }] : []),
  { d: 'M1 7h24', className: 'plot-line plot-theory', text: comparison.legend.theory },
  ...others({ theory: false, strip: false, pinned }),
  ...names.map((text) => ({ d: '', className: 'picture-note', text })),
];

/** The entries of the legend of a saved picture, in rows of this width. */
export function legendRows(marks: readonly LegendMark[], size: number, width: number): readonly LegendEntry[] {
  let [x, row] = [0, 0];
  return marks.map((mark) => {
    const needs = markWidth + textWidth(mark.text, size);
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const placed = { ...mark, x, row };
    x += needs + gap;
    return placed;
  });
}
