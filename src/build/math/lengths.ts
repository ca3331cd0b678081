/** The CSS properties that place the boxes of a formula, each with the letters of its classes. */
const codes = {
  'border-bottom-width': 'bb',
  'border-left-width': 'bl',
  'border-right-width': 'br',
  'border-top-width': 'bt',
  'border-width': 'bw',
  bottom: 'b',
  'font-size': 'f',
  height: 'h',
  left: 'l',
  'margin-left': 'ml',
  'margin-right': 'mr',
  'min-width': 'mw',
  'padding-left': 'pl',
  'padding-right': 'pr',
  'strut-align': 'sv',
  'strut-height': 'sh',
  top: 't',
  'vertical-align': 'v',
  width: 'w',
} as const;

/** A property that places a box; the two of the strut are those of the invisible box before its content. */
export type LengthName = keyof typeof codes;

/** Lengths in em of the box itself. */
export type Lengths = Readonly<Partial<Record<LengthName, number>>>;

/** A ten thousandth of an em, which is as exact as KaTeX writes. */
const unit = 1e-4;

const steps = (em: number): number => Math.round(em / unit);
const names = Object.keys(codes) as LengthName[];
const byCode: ReadonlyMap<string, LengthName> = new Map(names.map((name) => [codes[name], name]));
/** Whether a CSS property is one that classes stand for. */
export const isLengthName = (name: string): name is LengthName => name in codes;

/** A length of nothing says nothing, except of a border, which has a width unless it is told otherwise. */
export const matters = (name: LengthName, count: number): boolean => count !== 0 || name.startsWith('border');

/** The classes that stand for lengths: `t-3630` is `top: -0.363em`. */
export const lengthClasses = (lengths: Lengths): readonly string[] =>
  names.flatMap((name) => {
    const { [name]: length } = lengths;
    return length !== undefined && matters(name, steps(length)) ? [`${codes[name]}${steps(length)}`] : [];
  });

const em = (count: number): string => `${String(Number((count * unit).toFixed(4))).replace(/^(-?)0\./, '$1.')}em`;

/** The rule of a class that stands for a length; undefined for any other class. */
export function lengthRule(className: string): string | undefined {
  const [, code = '', count = ''] = /^([a-z]{1,2})(-?\d+)$/.exec(className) ?? [];
  const name = byCode.get(code);
  if (name === undefined) return undefined;
  const value = em(Number(count));
  if (name === 'strut-height') return `.katex .${className}::before{height:${value}}`;
  if (name === 'strut-align') return `.katex .${className}::before{vertical-align:${value}}`;
  return `.katex .${className}{${name}:${value}}`;
}
