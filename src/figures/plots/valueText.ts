/** A measured value in three significant digits, as a read-out and a table print it. */
export function valueText(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) return scientific(value);
  const decimals = size === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(size)));
  return value.toFixed(Math.min(decimals, 4)).replace('-', '−');
}

const raised = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential(2).split('e');
  return `${digits.replace('-', '−')}×10${[...String(Number(exponent))].map((sign) => raised['-0123456789'.indexOf(sign)]).join('')}`;
}
