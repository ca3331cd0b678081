/** Presentation attributes of SVG. */
type Attributes = Readonly<Record<string, string | number>>;

/** The font of a saved picture: the book's where it is installed, else one that looks like it. */
export const pictureFont =
  "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const symbolFont = "KaTeX_Math, 'Latin Modern Math', 'Source Serif 4', Georgia, 'Times New Roman', serif";

/** The light colours of the figure's tokens, on white. */
export const colours = {
  paper: '#ffffff',
  ink: '#1d1f24',
  inkSoft: '#50545e',
  text: '#5b5f69',
  forward: '#1c6ea4',
  backward: '#b5541c',
  pinned: '#63666f',
  theory: '#1d1f24',
  grid: '#e8e4da',
  baseline: '#8d8f96',
  positive: '#00695c',
  negative: '#8e2f86',
  above: '#b5541c',
  below: '#4a6478',
} as const;

const { paper, ink, inkSoft, text, forward, backward, pinned, theory, grid, baseline, positive, negative, above, below } = colours;

/** Stands for the hue of a mark. */
const hue = 'hue';
const hues: Readonly<Record<string, string>> = {
  'plot-forward': forward,
  'plot-backward': backward,
  'plot-neutral': pinned,
  'heat-positive': positive,
  'heat-negative': negative,
  'map-above': above,
  'map-below': below,
};

const crisp = { 'shape-rendering': 'crispEdges' };
const halo = { 'paint-order': 'stroke', stroke: paper, 'stroke-width': 3 };
const name = { fill: theory, 'font-size': 12, 'font-style': 'italic', ...halo };

/** What the style sheet of plots says, written out, for one class or several together; later rules win. */
const rules: readonly (readonly [classes: string, Attributes])[] = [
  ['plot-axis', { fill: text, 'font-size': 12 }],
  ['plot-power', { 'font-size': 9 }],
  ['plot-symbol', { 'font-family': symbolFont, 'font-size': 13.44, 'font-style': 'italic' }],
  ['plot-grid', { stroke: grid, ...crisp }],
  ['plot-baseline', { stroke: baseline, ...crisp }],
  ['plot-tick', { stroke: baseline, ...crisp }],
  ['plot-line', { fill: 'none', stroke: hue, 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }],
  ['plot-fit', { 'stroke-width': 1.2 }],
  ['plot-error', { fill: 'none', stroke: hue, 'stroke-width': 1.5 }],
  ['plot-point', { fill: hue, stroke: hue, 'stroke-width': 1.5 }],
  ['plot-hollow', { fill: paper }],
  ['plot-single', { 'stroke-width': 0.9, 'stroke-opacity': 0.3 }],
  ['plot-theory', { stroke: theory, 'stroke-width': 1.5, 'stroke-dasharray': '5 4', 'stroke-linecap': 'butt' }],
  ['plot-continued', { stroke: theory, 'stroke-width': 1.5, 'stroke-dasharray': '5 4', 'stroke-linecap': 'butt', 'stroke-opacity': 0.4 }],
  ['plot-pinned', { 'stroke-width': 2.5, 'stroke-dasharray': '0 5' }],
  ['plot-hatch', { stroke: baseline, 'stroke-width': 1, 'stroke-opacity': 0.45 }],
  ['plot-band', { fill: hue, 'fill-opacity': 0.18 }],
  ['plot-band plot-neutral', { stroke: hue, 'stroke-width': 1, 'stroke-dasharray': '1 3' }],
  ['plot-infinity-line', { fill: 'none', stroke: hue, 'stroke-width': 2, 'stroke-linecap': 'round' }],
  ['plot-infinity-sign', { fill: hue, 'font-size': 15 }],
  ['plot-strip-limit', { fill: 'none', stroke: baseline, 'stroke-dasharray': '2 3', ...crisp }],
  ['plot-strip-term', { fill: theory, 'fill-opacity': 0.13 }],
  ['plot-strip-dots', { fill: 'none', stroke: hue, 'stroke-width': 3, 'stroke-linecap': 'round' }],
  ['plot-strip-sparse', { 'stroke-width': 5 }],
  ['plot-strip-beyond', { fill: hue }],
  ['plot-bar', { fill: hue, 'fill-opacity': 0.38, stroke: hue, 'stroke-width': 0.8 }],
  ['plot-bar-over', { fill: text, 'font-size': 12 }],
  ['plot-beyond', { fill: text, 'font-size': 12 }],
  ['heat-zero', { fill: paper }],
  ['heat-cells', { fill: 'none', stroke: hue, 'stroke-width': 1, ...crisp }],
  ['heat-undefined', { stroke: baseline, 'stroke-opacity': 0.35 }],
  ['heat-key', { fill: hue, ...crisp }],
  ['heat-frame', { fill: 'none', stroke: baseline, ...crisp }],
  ['heat-stairs', { fill: 'none', stroke: ink, 'stroke-width': 1.5 }],
  ['heat-numbers', { fill: ink, 'font-size': 11 }],
  ['heat-number-middle', { fill: ink }],
  ['heat-number-strong', { fill: paper }],
  ['map-zero', { fill: paper }],
  ['map-cells', { fill: hue, ...crisp }],
  ['map-undefined', { fill: baseline, 'fill-opacity': 0.35 }],
  ['map-frame', { fill: 'none', stroke: baseline, ...crisp }],
  ['map-line-halo', { fill: 'none', stroke: paper, 'stroke-width': 4, 'stroke-opacity': 0.7, 'stroke-linejoin': 'round' }],
  ['map-hair', { fill: 'none', stroke: ink, 'stroke-width': 1, 'stroke-dasharray': '1 3' }],
  ['map-ring-halo', { fill: 'none', stroke: paper, 'stroke-width': 5 }],
  ['map-ring', { fill: 'none', stroke: ink, 'stroke-width': 2.25 }],
  ['map-index', { 'font-size': 9.5 }],
  ['map-axis-label', { fill: text, 'font-size': 12 }],
  ['map-name-current', { fill: ink, 'font-weight': 650 }],
  ['kernel-diagonal', { fill: 'none', stroke: baseline }],
  ['kernel-level', { fill: 'none', stroke: baseline, 'stroke-dasharray': '1 3' }],
  ['kernel-cobweb', { fill: 'none', stroke: hue, 'stroke-width': 1.2, 'stroke-linejoin': 'round' }],
  ['kernel-slope', { fill: 'none', stroke: backward, 'stroke-width': 3, 'stroke-linecap': 'round' }],
  ['kernel-fixed', { fill: backward, stroke: paper, 'stroke-width': 1.5 }],
  ['kernel-lost', { fill: 'none', stroke: pinned, 'stroke-dasharray': '2 2' }],
  ['kernel-edge', { fill: 'none', stroke: inkSoft, ...crisp }],
  ['kernel-density', { fill: text, 'fill-opacity': 0.14 }],
  ['dial-rim', { fill: 'none', stroke: baseline }],
  ['dial-first', { fill: 'none', stroke: ink, 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }],
  ['dial-dot', { fill: hue, stroke: paper, 'stroke-width': 1.5 }],
  ['axes-grid', { fill: 'none', stroke: grid }],
  ['axes-lit', { fill: forward, 'fill-opacity': 0.16, stroke: forward }],
  ['axes-positive', { fill: theory, stroke: theory, 'stroke-width': 1.2 }],
  ['axes-negative', { fill: 'none', stroke: theory, 'stroke-width': 1.2 }],
  ['axes-rest', { opacity: 0.28 }],
  ['axes-pointed', { fill: 'none', stroke: theory, 'stroke-width': 2.5 }],
  ['plot-badge', { fill: paper, stroke: hue, 'stroke-width': 1.5 }],
  ['plot-badge-foot', { fill: hue }],
  ['plot-badge-leader', { fill: 'none', stroke: hue, 'stroke-width': 1 }],
  ['plot-badge-text', { fill: ink, 'font-size': 10, 'font-weight': 650 }],
  ['plot-dots', { fill: 'none', stroke: hue, 'stroke-width': 6.5, 'stroke-linecap': 'round' }],
  ['plot-beside', { 'stroke-width': 4 }],
  ['plot-sign', { fill: hue, 'font-size': 14, 'font-weight': 650, ...halo, 'stroke-width': 2.5 }],
  ['plot-ring', { fill: 'none', stroke: baseline, 'stroke-width': 0.9 }],
  ['plot-inset', { fill: paper, stroke: baseline }],
  ['plot-picked-point', { fill: 'none', stroke: ink, 'stroke-width': 2 }],
  ['plot-label', name],
  ['plot-label-slope', { fill: hue, 'font-style': 'normal', 'font-weight': 600 }],
  ['plot-label-pinned', { fill: pinned }],
  ['picture-title', { fill: ink, 'font-size': 18, 'font-weight': 650 }],
  ['picture-short', { fill: inkSoft, 'font-size': 14 }],
  ['picture-head', { fill: ink, 'font-size': 15, 'font-weight': 600 }],
  ['picture-note', { fill: text, 'font-size': 12 }],
  ['picture-measured', { fill: 'none', stroke: inkSoft, 'stroke-width': 2 }],
  ['picture-band', { fill: inkSoft, 'fill-opacity': 0.18 }],
  ['picture-point', { fill: inkSoft, stroke: inkSoft, 'stroke-width': 1.5 }],
  ['picture-strip', { fill: inkSoft }],
  ['picture-fit', { fill: 'none', stroke: inkSoft, 'stroke-width': 1.2 }],
  // Two bands on each other.
  ['picture-bands', { fill: inkSoft, 'fill-opacity': 0.33 }],
  ['picture-single', { fill: 'none', stroke: inkSoft, 'stroke-opacity': 0.5 }],
];

/** The attributes that draw what a list of classes draws on the page. */
export function attributesOf(classes: readonly string[]): Attributes {
  const own = classes.map((one) => hues[one]).find((one) => one !== undefined) ?? ink;
  const said = rules.filter(([all]) => all.split(' ').every((one) => classes.includes(one))).map(([, attributes]) => attributes);
  const merged: Record<string, string | number> = Object.assign({}, ...said);
  return Object.fromEntries(Object.entries(merged).map(([key, value]) => [key, value === hue ? own : value]));
}
