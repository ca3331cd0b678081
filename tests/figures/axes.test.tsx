import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { badgeRadius, placeBadges } from '../../src/figures/plots/badgePlaces.ts';
import { axesBox, axesPicture, cornerOf, entryOf, keyedPlace, placeAt, placeOfEntry } from '../../src/figures/widgets/axesPicture.ts';
import { NormalizationAxes } from '../../src/figures/widgets/NormalizationAxes.tsx';
import { completeSettings } from '../../src/networks/settings.ts';

const area = { left: 40, right: 400, top: 10, bottom: 300 };
const shape = { samples: 4, channels: 6, positions: 9 };

describe('the axes of normalizations on the server', () => {
  const html = renderToString(
    <NormalizationAxes id="axes" title="Axes" network={{ normalization: 'batch' }} knobs={['normalization', 'seed']} />,
  );

  it('say how many entries share a mean, with its numbers, and hold the tables', () => {
    expect(html).toContain('data-shared="36"');
    expect(html).toMatch(/36 entries share one mean and one variance: mean −?[\d.]+ and deviation [\d.]+ become 0 and 1\.00\./);
    expect(html).toContain('A batch of one');
    expect(html.match(/<table>/g)).toHaveLength(3);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\sstyle=/);
  });
});

describe('the pointed entry', () => {
  it('is found again where its cell is drawn, and by its number', () => {
    for (let entry = 0; entry < 216; entry++) {
      const place = placeOfEntry(entry, shape);
      expect(entryOf(place)).toBe(entry);
      const [x, y] = cornerOf(axesBox(area), place);
      expect(placeAt(axesBox(area), shape, x + 3, y + 3)).toEqual(place);
    }
    expect(placeAt(axesBox(area), shape, 0, 0)).toBeUndefined();
  });

  it('goes over the edges of blocks by keys, and stays within the tensor', () => {
    const start = { sample: 0, channel: 0, position: 2 };
    expect(keyedPlace('ArrowRight', start, shape)).toEqual({ sample: 0, channel: 1, position: 0 });
    expect(keyedPlace('ArrowUp', start, shape)).toEqual(start);
    expect(keyedPlace('PageDown', start, shape)).toEqual({ ...start, sample: 1 });
    expect(keyedPlace('x', start, shape)).toBeUndefined();
  });

  it('is of the last sample where the batch is smaller', () => {
    const picture = axesPicture(completeSettings({ normalization: 'batch' }), { samples: '1', groups: '3', entry: 200 });
    expect(picture.place.sample).toBe(0);
    expect(picture.shared).toHaveLength(9);
  });
});

it('badges at one place step aside, and do not cover each other', () => {
  const badges = Array.from({ length: 8 }, (_, k) => ({ key: String(k), text: String(k), x: 395, y: 150 }));
  const placed = placeBadges(badges, area);
  let pairs = 0;
  for (const [k, { at }] of placed.entries()) {
    expect(at[0]).toBeLessThanOrEqual(area.right - badgeRadius);
    for (const { at: other } of placed.slice(0, k)) {
      expect(Math.hypot(at[0] - other[0], at[1] - other[1])).toBeGreaterThanOrEqual(2 * badgeRadius);
      pairs++;
    }
  }
  expect(pairs).toBe(28);
});
