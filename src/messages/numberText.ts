/** How a language prints a number within a sentence: a true minus sign, digits grouped as it groups them, powers of ten where it is extreme. */
export function numberTextIn(locale: string): (value: number) => string {
  const whole = new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 });
  const decimal = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  return (value) => {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e7) && !(Number.isInteger(value) && size < 1e10)) return scientific(value);
    return (Number.isInteger(value) ? whole : decimal).format(value).replace('-', '−');
  };
}

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential().split('e');
  const power = [...String(Number(exponent))].map((sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)]).join('');
  return `${digits === '1' ? '' : `${digits.replace('-', '−')} × `}10${power}`;
}
