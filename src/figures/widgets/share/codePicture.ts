import encodeQR from 'qr';

/** A QR code as one path in a square of so many units, a quiet zone of four around it. */
export interface CodePicture {
  readonly size: number;
  readonly path: string;
}

const border = 4;

/** The dark cells of a text's code, with as much redundancy as it has room for; undefined where no code has room for the text. */
function cellsOf(text: string): readonly (readonly boolean[])[] | undefined {
  for (const ecc of ['medium', 'low'] as const) {
    try {
      return encodeQR(text, 'raw', { ecc, border });
    } catch {
      // Too long for this much redundancy.
    }
  }
  return undefined;
}

/** The QR code (ISO/IEC 18004) of a text; undefined where the text is too long for one: about 2,900 letters. */
export function codePicture(text: string): CodePicture | undefined {
  const cells = cellsOf(text);
  if (cells === undefined) return undefined;
  const runs = cells.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size: cells.length, path: runs.join('') };
}

/** Where dark cells of a row begin, and how many there are side by side. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
