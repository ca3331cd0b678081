import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const address = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 30_000, interval: 100 };

const book = builtBook();

/** The chapter, when its first figure and what is meant have come to life. */
async function open(selector: string, hash = '') {
  const visited = await visit(book.browser, `${book.url}${address}${hash}`, { viewport: { width: 1200, height: 900 } });
  await visited.page.locator('#collapse[data-island-state="live"]').waitFor({ timeout: 60_000 });
  await visited.page.locator(selector).first().scrollIntoViewIfNeeded();
  await visited.page.locator(`${selector}[data-live]`).first().waitFor({ timeout: 60_000 });
  return visited;
}

const line = (page: Page): Promise<string | null> => page.locator('#collapse .experiment-short').textContent();

test('a guide leads through a figure, and a number in it is dragged, stepped and typed, both ways', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('#try');
  const [guide, next] = [page.locator('#try'), page.locator('#try .guide-next')];
  expect(await guide.locator('.guide-step:visible').count()).toBe(1);
  await next.click();
  await expect.poll(() => line(page), patience).toContain('batch norm');
  expect([await guide.locator('.guide-place').textContent(), await next.textContent()]).toEqual(['2 of 5', 'Skip']);
  const scrub = guide.locator('.scrub:visible');
  await scrub.scrollIntoViewIfNeeded();
  const box = await scrub.boundingBox();
  if (box === null) throw new Error('The number is nowhere.');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 8, { steps: 4 });
  await page.mouse.up();
  const dragged = Number(await scrub.getAttribute('aria-valuenow'));
  expect(dragged).toBeLessThan(128);
  await expect.poll(() => line(page), patience).toContain(`${dragged} × 50`);
  await page.keyboard.press('Home');
  await expect.poll(() => line(page), patience).toContain('4 × 50');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect.poll(() => line(page), patience).toContain('12 × 50');
  expect([await next.textContent(), await scrub.getAttribute('aria-valuetext')]).toEqual(['Next', '12']);
  expect(await scrub.evaluate((one) => one === document.activeElement)).toBe(true);
  // The knob turns the words as the words turn the knob.
  await page.locator('#collapse .control-entry').nth(1).fill('64');
  await page.keyboard.press('Enter');
  await expect.poll(() => scrub.textContent(), patience).toBe('64');
  expect(complaints).toEqual([]);
  await close();
});

test('a link opens a step; who skips gets what it asked for; arrow keys lead back', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('#try', '#try-3');
  await expect.poll(() => page.locator('#try .guide-place').textContent(), patience).toBe('3 of 5');
  await page.locator('#try .guide-next').click();
  await expect.poll(() => line(page), patience).toMatch(/^linear/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => line(page), patience).toMatch(/^ReLU/);
  expect(complaints).toEqual([]);
  await close();
});

test('words point out a plot while they are pointed at, and from one press to the next', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('.points');
  const words = page.locator('.points').nth(2);
  const lit = () => page.locator('#collapse .profile').evaluateAll((plots) => plots.map((plot) => (plot as HTMLElement).dataset.lit));
  const scrolled = await page.evaluate(() => scrollY);
  await words.hover();
  await expect.poll(lit, patience).toEqual(['false', 'false', 'true']);
  await page.mouse.move(0, 0);
  await expect.poll(lit, patience).toEqual([undefined, undefined, undefined]);
  await words.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect.poll(lit, patience).toEqual(['false', 'false', 'true']);
  expect([await words.getAttribute('aria-pressed'), await words.getAttribute('aria-description')]).toEqual([
    'true',
    'Points out in Figure 2.1: the plot “Gradient norm”',
  ]);
  await words.press('Escape');
  await page.locator('body').press('Escape');
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(900);
  expect(complaints).toEqual([]);
  await close();
});

test('a word that means a part of a formula lights up with it, wherever that stands', { timeout: 60_000 }, async () => {
  const { page, complaints, close } = await open('.term .scrub');
  const word = page.locator('.term').first();
  const name = await word.getAttribute('data-term');
  const part = page.locator(`.katex-html [data-term="${name}"]`).first();
  const ground = () => part.evaluate((element) => getComputedStyle(element).backgroundColor);
  const bare = await ground();
  await word.hover();
  await expect.poll(ground, patience).not.toBe(bare);
  await page.mouse.move(0, 0);
  await expect.poll(ground, patience).toBe(bare);
  expect(complaints).toEqual([]);
  await close();
});

test('a prediction is drawn by mouse and by keys, kept, and compared with what is measured', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('.prediction-room');
  const pad = page.locator('.prediction');
  const box = await pad.locator('.prediction-place').boundingBox();
  if (box === null) throw new Error('There is nothing to draw on.');
  await page.mouse.move(box.x + 60, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 40, box.y + 200, { steps: 5 });
  await page.mouse.up();
  const last = pad.getByLabel('Your value at layer 50');
  const drawn = Number(await last.inputValue());
  expect(drawn).toBeLessThan(8);
  await last.press('ArrowUp');
  await expect.poll(async () => Number(await last.inputValue())).toBeCloseTo(drawn + 0.4, 1);
  expect(await pad.locator('.plot-measured').count()).toBe(0);
  await page.reload();
  await page.locator('.prediction-room').scrollIntoViewIfNeeded();
  await expect.poll(async () => Number(await last.inputValue()), patience).toBeCloseTo(drawn + 0.4, 1);
  await pad.getByRole('button', { name: 'Reveal' }).click();
  await expect
    .poll(() => pad.locator('.prediction-said').textContent(), patience)
    .toMatch(/^Your line is off by \d.*in the mean over the layers/);
  expect([await pad.locator('.plot-measured').count(), await pad.locator('.prediction-gap').count()]).toEqual([1, 1]);
  expect(await page.locator('.predict .fold-reveal').first().getAttribute('open')).not.toBeNull();
  await expect.poll(() => line(page), patience).toContain('batch norm');
  expect(complaints).toEqual([]);
  await close();
});

test('a question is answered on the spot, and a typical wrong answer gets its hint', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('#halving .answer');
  const answer = page.locator('#halving .answer');
  const give = async (text: string): Promise<readonly [string | null, number]> => {
    await answer.locator('input').fill(text);
    await answer.locator('input').press('Enter');
    return [await answer.locator('.answer-said').textContent(), await answer.locator('.why:visible').count()];
  };
  expect([await give('x'), await give('2'), await give('5.55'), await give('5,9')]).toEqual([
    ['Give an answer first.', 0],
    ['Not so.', 0],
    ['Not so.', 1],
    ['Right.', 0],
  ]);
  expect(complaints).toEqual([]);
  await close();
});
