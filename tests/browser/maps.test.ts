import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { button, isFinished, patience } from './openFigure.ts';
import { visit } from './visit.ts';

const book = builtBook();

async function openMap(query = '') {
  const visited = await visit(book.browser, `${book.url}maps/${query}`, { viewport: { width: 1280, height: 900 } });
  const map = visited.page.locator('#phases');
  await expect.poll(() => map.getAttribute('data-island-state'), patience).toBe('live');
  return { ...visited, map };
}

const entry = (map: Locator, name: string) => map.getByRole('textbox', { name: `${name}, exact value` });
const plane = (map: Locator) => map.locator('.map-probe');
const verdict = (map: Locator) => map.locator('.map-verdict').textContent();

it('the point is dragged, moved by keys and typed, and undone; the address and the words follow', async () => {
  const { page, map, complaints, close } = await openMap();
  await plane(map).scrollIntoViewIfNeeded();
  const frame = (await map.locator('.map-frame').first().boundingBox())!;
  await page.mouse.move(frame.x + 0.9 * frame.width, frame.y + 0.9 * frame.height);
  await page.mouse.down();
  await page.mouse.move(frame.x + 0.1 * frame.width, frame.y + 0.5 * frame.height, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => verdict(map), patience).toContain('Order');
  const [weight, bias] = await Promise.all(['Weight variance', 'Bias variance'].map((name) => entry(map, name).inputValue()));
  expect(Number(weight)).toBeCloseTo(0.43, 1);
  expect(Number(bias)).toBeCloseTo(0.5, 1);
  await expect.poll(() => new URL(page.url()).search, patience).toContain(`weightVariance=${weight}`);

  await plane(map).focus();
  for (let k = 0; k < 8; k++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => verdict(map), patience).toContain('Chaos');
  expect(await plane(map).getAttribute('aria-valuetext')).toMatch(/^Weight variance 4, Bias variance .*: ln χ₁ = /);
  await entry(map, 'Weight variance').fill('0.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => verdict(map), patience).toContain('Order');
  await button(map, 'Reset').click();
  await expect.poll(() => entry(map, 'Weight variance').inputValue(), patience).toBe('2.5');
  await button(map, 'Undo').click();
  await expect.poll(() => entry(map, 'Weight variance').inputValue(), patience).toBe('0.5');
  expect(complaints).toEqual([]);
  await close();
});

it('another activation is calculated in the thread of maps, and the networks of its point are drawn', async () => {
  const { page, map, complaints, close } = await openMap('?v=1&figure=phases&weightVariance=1.5&biasVariance=0.2');
  await expect.poll(() => verdict(map), patience).toContain('Order');
  await map.getByRole('combobox', { name: 'Activation' }).selectOption('relu');
  await expect.poll(() => map.locator('figure').getAttribute('data-stale'), patience).toBe('false');
  // Half of the plane is hatched, and there is no boundary.
  expect(await map.locator('.plot-hatch path').count()).toBeGreaterThan(0);
  expect(await map.locator('.plot-theory').count()).toBe(0);
  await map.getByRole('button', { name: 'Draw such networks' }).click();
  const networks = page.locator('#phase-networks');
  await expect.poll(() => networks.getAttribute('data-island-state'), patience).toBe('live');
  await expect.poll(() => networks.locator('.experiment-short').textContent(), patience).toContain('ReLU');
  const entries = ['Weight variance', 'Bias variance'].map((name) => entry(networks, name).inputValue());
  expect(await Promise.all(entries)).toEqual(['1.5', '0.2']);
  await isFinished(networks);
  expect(complaints).toEqual([]);
  await close();
});

it('a finger scrolls the page over the plane, sets the point by a tap, and drags it by its ring', async () => {
  const visited = await visit(book.browser, `${book.url}maps/`, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const map = visited.page.locator('#phases');
  await expect.poll(() => map.getAttribute('data-island-state'), patience).toBe('live');
  await plane(map).scrollIntoViewIfNeeded();
  expect(await plane(map).evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y pinch-zoom');
  expect(await map.locator('.map-handle').evaluate((element) => getComputedStyle(element).touchAction)).toBe('none');
  const frame = (await map.locator('.map-frame').first().boundingBox())!;
  await visited.page.touchscreen.tap(frame.x + 0.1 * frame.width, frame.y + 0.5 * frame.height);
  await expect.poll(() => verdict(map), patience).toContain('Order');
  expect(Number(await entry(map, 'Bias variance').inputValue())).toBeCloseTo(0.5, 1);
  expect(visited.complaints).toEqual([]);
  await visited.close();
});

it('a map fills the screen', async () => {
  const { map, complaints, close } = await openMap();
  await map.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(async () => (await map.locator('.map-frame').first().boundingBox())?.height ?? 0, patience).toBeGreaterThan(300);
  expect(complaints).toEqual([]);
  await close();
});

it('a hostile link is answered in words, and the numbers are in a table', async () => {
  const { map, complaints, close } = await openMap('?v=1&figure=phases&weightVariance=-2&biasVariance=x');
  await expect.poll(() => map.getByRole('alert').textContent(), patience).toContain('-2');
  await map.locator('.figure-table > summary').press('Enter');
  await expect.poll(() => map.locator('.figure-table tbody tr').count(), patience).toBeGreaterThan(10);
  expect(await map.locator('.figure-table tbody td').first().textContent()).toMatch(/^\(?−/);
  expect(complaints).toEqual([]);
  await close();
});
