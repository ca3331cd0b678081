/** A measured value in three significant digits, as a read-out and a table print it. */
export function valueText(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) return scientific(value);
  return value.toFixed(decimalsOf(size)).replace('-', '−');
}

/** A deviation to the last digit that its mean is printed with. */
export function spreadText(deviation: number, mean: number): string {
  const size = Math.abs(mean);
  const plain = size >= 1e-3 && size < 1e5 && deviation < 1e5;
  return plain ? deviation.toFixed(decimalsOf(size)) : valueText(deviation);
}

function decimalsOf(size: number): number {
  const rounded = Number(size.toPrecision(3));
  return rounded === 0 ? 0 : Math.min(5, Math.max(0, 2 - Math.floor(Math.log10(rounded))));
}

/** A value and its standard error, to two digits of an error that begins with 1 and one of any other. */
export function measuredText(value: number, error: number): string {
  if (!Number.isFinite(value) || !(error > 0 && error < 1e5)) return valueText(value);
  const lead = Math.floor(Math.log10(error));
  const digits = Math.min(9, Math.max(0, (error < 2 * 10 ** lead ? 1 : 0) - lead));
  return `${value.toFixed(digits).replace('-', '−')} ± ${error.toFixed(digits)}`;
}

const raised = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential(2).split('e');
  return powerText(digits, Number(exponent));
}

/** A value that is known by its natural logarithm, being out of the range of numbers. */
export function exponentialText(logarithm: number): string {
  const decades = logarithm / Math.LN10;
  const exponent = Math.floor(decades);
  return powerText((10 ** (decades - exponent)).toFixed(1), exponent);
}

function powerText(digits: string, exponent: number): string {
  return `${digits.replace('-', '−')}×10${[...String(exponent)].map((sign) => raised['-0123456789'.indexOf(sign)]).join('')}`;
}
