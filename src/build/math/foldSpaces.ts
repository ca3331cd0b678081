import { type Box, type Inside, isBox } from './box.ts';

/** The width of the nothing that stands where a fraction could have a delimiter, in em. */
const nullDelimiter = 0.12;

/** Boxes whose margins KaTeX's stylesheet sets. */
const ownMargins = /^(root|cancel-lap|angl|newline|inner|fix)$/;

/** The width of a box that is nothing but a space, in em; undefined for any other. */
function spaceOf(inside: Inside | undefined): number | undefined {
  if (!isBox(inside) || inside.content.length > 0) return undefined;
  const { 'margin-right': margin = 0, ...others } = inside.lengths;
  if (Object.keys(others).length > 0) return undefined;
  const [name, ...more] = inside.classes.filter((one) => !/^m(open|close)$/.test(one));
  if (more.length > 0) return undefined;
  if (name === 'mspace') return margin;
  return name === 'nulldelimiter' ? margin + nullDelimiter : undefined;
}

const takes = (inside: Inside | undefined): inside is Box =>
  isBox(inside) &&
  inside.tag === 'span' &&
  inside.lengths['font-size'] === undefined &&
  spaceOf(inside) === undefined &&
  !inside.classes.some((name) => ownMargins.test(name));

/** Whether a box stays a box with or without a margin. */
const stays = (inside: Inside | undefined): inside is Box =>
  takes(inside) && (inside.classes.length > 0 || Object.keys(inside.lengths).length > 0);

const widened = (box: Box, side: 'margin-left' | 'margin-right', by: number): Box => ({
  ...box,
  lengths: { ...box.lengths, [side]: (box.lengths[side] ?? 0) + by },
});

/** The spaces in a row of boxes as margins of their neighbours, of one that is a box anyway where there is one. */
export function foldSpaces(row: readonly Inside[]): readonly Inside[] {
  const result: Inside[] = [];
  let before = 0;
  row.forEach((inside, i) => {
    const space = spaceOf(inside);
    if (space !== undefined) {
      const last = result.at(-1);
      const next = row[i + 1];
      if (before === 0 && stays(last)) result[result.length - 1] = widened(last, 'margin-right', space);
      else if (stays(next)) before += space;
      else if (before === 0 && takes(last)) result[result.length - 1] = widened(last, 'margin-right', space);
      else result.push(inside);
      return;
    }
    result.push(before !== 0 && isBox(inside) ? widened(inside, 'margin-left', before) : inside);
    before = 0;
  });
  return result;
}
