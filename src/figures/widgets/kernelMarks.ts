import { messages } from '../../messages/messages.ts';

const { legend } = messages.kernel;

/** The marks of a cosine map, in a box of 26 by 14: their path, and their class on the page and in a saved picture. */
export const kernelMarks = [
  { d: 'M1 7h24', pageClass: 'legend-theory', className: 'plot-line plot-theory', text: legend.map },
  { d: 'M2 7h22', pageClass: 'legend-line-pinned', className: 'plot-line plot-pinned plot-neutral', text: legend.cut },
  { d: 'M3 13v-9h9v-3h9', pageClass: 'kernel-cobweb plot-forward', className: 'kernel-cobweb plot-forward', text: legend.cobweb },
  { d: 'M9 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0', pageClass: 'kernel-fixed', className: 'kernel-fixed', text: legend.fixed },
] as const;
