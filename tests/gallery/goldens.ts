import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What every figure of the gallery looked like when somebody last looked and agreed. */
export const goldensFolder = 'tests/gallery/goldens';
/** Why it has changed, a line a change: the digest of all goldens, then the reason. */
const reasonsFile = join(goldensFolder, 'reasons.txt');
/** Pictures that differ are put here, with the differences in red. */
const differencesFolder = '.cache/goldens';

/** Whether goldens are written and not compared. */
export const recording = process.env.RECORD_GOLDENS === '1';

/** The share of pixels that may differ: edges of letters, on another processor. */
const mostDifferent = 0.0005;

/** Flat colours are packed best without a filter: two fifths less than with the library's own choice. */
const smallest = { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 } as const;

/** Compares a structure with its golden, or writes it; returns what is wrong. */
export function compareText(name: string, text: string): string | undefined {
  const file = join(goldensFolder, `${name}.txt`);
  if (recording) return void writeFileSync(file, text);
  if (!existsSync(file)) return `${name} has no golden structure`;
  const golden = readFileSync(file, 'utf8');
  if (golden === text) return undefined;
  const [now, then] = [text.split('\n'), golden.split('\n')];
  const at = now.findIndex((line, k) => line !== then[k]);
  return `${name}: line ${at + 1} is ${JSON.stringify(now[at])} where the golden has ${JSON.stringify(then[at])} (${now.length} lines, golden ${then.length})`;
}

/** Compares a picture with its golden, or writes it; returns what is wrong. */
export function comparePicture(name: string, picture: Buffer): string | undefined {
  const file = join(goldensFolder, `${name}.png`);
  const now = PNG.sync.read(picture);
  if (recording) return void writeFileSync(file, PNG.sync.write(now, smallest));
  if (!existsSync(file)) return `${name} has no golden picture`;
  const golden = PNG.sync.read(readFileSync(file));
  const { width, height } = golden;
  const keep = (differences?: PNG): void => {
    mkdirSync(differencesFolder, { recursive: true });
    writeFileSync(join(differencesFolder, `${name}.png`), picture);
    if (differences) writeFileSync(join(differencesFolder, `${name}.differences.png`), PNG.sync.write(differences));
  };
  if (now.width !== width || now.height !== height) {
    keep();
    return `${name} is ${now.width} x ${now.height} pixels, its golden ${width} x ${height}`;
  }
  const differences = new PNG({ width, height });
  const different = pixelmatch(golden.data, now.data, differences.data, width, height, { threshold: 0.1 });
  if (different <= mostDifferent * width * height) return undefined;
  keep(differences);
  return `${name}: ${different} of ${width * height} pixels differ (${differencesFolder}/${name}.differences.png)`;
}

/** The names of all goldens, without endings. */
export function goldenNames(ending: '.txt' | '.png'): readonly string[] {
  const files = readdirSync(goldensFolder).filter((file) => file.endsWith(ending) && file !== 'reasons.txt');
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

/** A digest of all goldens, which the last line of the reasons must begin with. */
export function digestOfGoldens(): string {
  const hash = createHash('sha256');
  for (const ending of ['.txt', '.png'] as const)
    for (const name of goldenNames(ending)) hash.update(name).update(readFileSync(join(goldensFolder, name + ending)));
  return hash.digest('hex').slice(0, 16);
}

/** The digest and the reason of the latest change; with a reason in RECORD_GOLDENS_BECAUSE while recording, that one is added first. */
export function latestReason(): { readonly digest: string; readonly reason: string } {
  const because = process.env.RECORD_GOLDENS_BECAUSE?.trim();
  const before = existsSync(reasonsFile) ? readFileSync(reasonsFile, 'utf8') : '';
  if (recording && because && !before.trimEnd().endsWith(`${digestOfGoldens()} ${because}`))
    writeFileSync(reasonsFile, `${before}${digestOfGoldens()} ${because}\n`);
  const last = readFileSync(reasonsFile, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  const [digest = '', ...reason] = last.split(' ');
  return { digest, reason: reason.join(' ') };
}
