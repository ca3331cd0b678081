const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const decimal = new Intl.NumberFormat('en', { maximumSignificantDigits: 12, useGrouping: false });

/** A number as a sentence prints it: a true minus sign, thousands grouped in whole numbers, powers of ten where it is extreme. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e7) && !(Number.isInteger(value) && size < 1e10)) return scientific(value);
  return (Number.isInteger(value) ? decimal.format(value).replace(/\B(?=(\d{3})+$)/g, ',') : grouped.format(value)).replace('-', '−');
}

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential().split('e');
  const power = [...String(Number(exponent))].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)]).join('');
  return `${digits === '1' ? '' : `${digits.replace('-', '−')} × `}10${power}`;
}
