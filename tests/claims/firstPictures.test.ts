import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { measuredOf } from '../../src/claims/calculatedClaim.ts';
import { type Claim, claimText, halfUnit, readQuantity } from '../../src/claims/claim.ts';
import { standardError, summarize } from '../../src/math/summary.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { settingsOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { deserializeResult, type SerializedResult } from '../../src/state/resultCodec.ts';
import { parseChapter, propOf, tagsIn } from './chapterTree.ts';

const written = contents.filter(({ written }) => written).map(({ slug }) => slug);

/** The pictures that the figures of a chapter come with. */
function firstPictures(slug: string): readonly EnsembleResult[] {
  const figures = tagsIn([parseChapter(readFileSync(`chapters/${slug}/chapter.mdx`, 'utf8'))], 'Experiment');
  const files = figures.map((tag) => `public/presets/${String(propOf(tag, 'id'))}.json`).filter((file) => existsSync(file));
  return files.flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as SerializedResult[]).map((one) => deserializeResult(one)!));
}

/** Whether a picture is of the networks that a claim is about, to the layer that it names. */
function isOf({ spec }: EnsembleResult, { settings, quantity }: Claim): boolean {
  const free: readonly string[] = ['networks', 'seed', 'metrics', 'observables', 'backend', 'method'];
  const [shown, stated] = [settingsOf(spec), completeSettings(settings)].map((all) =>
    JSON.stringify(
      Object.entries(all)
        .filter(([id]) => !free.includes(id))
        .sort(),
    ),
  );
  return shown === stated && spec.metrics.includes(quantity.metric);
}

test('a number in the text is the one that its figure shows, where the figure opens on these networks', () => {
  const rows: string[] = [];
  for (const slug of written) {
    const pictures = firstPictures(slug);
    for (const [id, claim] of Object.entries(measuredOf(claimsByChapter[slug] ?? {}))) {
      const { quantity } = claim;
      // An exponent is of many pictures.
      if (quantity.kind === 'exponent') continue;
      for (const picture of pictures.filter((one) => isOf(one, claim))) {
        const profile = picture.profiles[quantity.metric]!;
        const shown = readQuantity(quantity, profile.mean, profile.firstLayer);
        // Of the lines that are kept, which are fewer than those of the mean.
        const error = standardError(summarize(profile.single.map((line) => readQuantity(quantity, line, profile.firstLayer))));
        rows.push(`  ${id}: stated ${claimText(claim)}, shown ${shown.toPrecision(4)} ± ${error.toPrecision(2)}`);
        expect(Math.abs(shown - claim.states), `${id} in ${slug}`).toBeLessThanOrEqual(halfUnit(claim) + 4 * error);
      }
    }
  }
  console.log(`${rows.length} numbers held against first pictures\n${rows.join('\n')}`);
  expect(rows.length).toBeGreaterThanOrEqual(6);
});
