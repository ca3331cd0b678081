import { messages } from '../../messages/messages.ts';

const { legend } = messages.explorer;

interface ExplorerMark {
  readonly d: string;
  /** Its class on the page, and in a saved picture. */
  readonly pageClass: string;
  readonly className: string;
  readonly text: string;
}

/** The marks of the explorer, in a box of 26 by 14; the last where another activation stands beside. */
export function explorerMarks(beside: string | undefined): readonly ExplorerMark[] {
  const marks: readonly ExplorerMark[] = [
    { d: 'M1 7h24', pageClass: 'legend-line', className: 'picture-measured', text: legend.graphs },
    { d: 'M1 13q6 0 8-6t4-6t4 6t8 6z', pageClass: 'kernel-density', className: 'kernel-density', text: legend.density },
    { d: 'M1 7h24', pageClass: 'legend-theory', className: 'plot-line plot-theory', text: legend.map },
  ];
  if (beside === undefined) return marks;
  const pinned = { d: 'M2 7h22', pageClass: 'legend-line-pinned', className: 'plot-line plot-pinned plot-neutral' };
  return [...marks, { ...pinned, text: legend.beside(beside) }];
}
