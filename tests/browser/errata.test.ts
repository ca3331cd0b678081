import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const patience = { timeout: 60_000, interval: 100 };
const book = builtBook();

const open = (address: string) => visit(book.browser, book.url + address, { viewport: { width: 1280, height: 800 } });

test('a line in a chapter leads to the entry, where a calculation and a measurement are made again', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('batch-normalization-orthogonalizes/');
  await page.locator('.erratum a[href$="#vacuous-constant"]').click();
  const entry = page.locator('#vacuous-constant');
  await expect.poll(() => entry.count(), patience).toBe(1);
  expect(await entry.locator('h3').textContent()).toBe('From which width on the bound says something');
  const panel = page.locator('#claim-panel');
  const calculated = entry.locator('.claim[value="3072"]');
  expect(await calculated.getAttribute('aria-label')).toMatch(/^3072, a calculation/);
  await calculated.click();
  await expect.poll(() => panel.locator('.katex').count(), patience).toBe(1);
  await panel.getByRole('button', { name: 'Calculate it here' }).click();
  await expect.poll(() => panel.locator('.claim-verdict').textContent(), patience).toBe('It holds.');
  expect(await panel.locator('dl').textContent()).toBe('Stated3072Here3072.00');
  await page.keyboard.press('Escape');
  const measured = page.locator('#depths-not-widths .claim[value="1.3"]');
  await measured.click();
  await panel.getByRole('button', { name: 'Measure it here' }).click();
  await expect.poll(() => panel.locator('.claim-verdict').textContent(), patience).toBe('It holds.');
  expect(await panel.textContent()).toMatch(/Here1\.\d{3} ± 0\.\d{3}/);
  expect(complaints).toEqual([]);
  await close();
});

test('a drawn calculation says its seed, in Chinese too', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await open('zh/errata/#caption-g5');
  await page.locator('#caption-g5 .claim').click();
  const panel = page.locator('#claim-panel');
  await panel.getByRole('button', { name: '在此计算' }).click();
  await expect.poll(() => panel.locator('.claim-verdict').textContent(), patience).toBe('成立。');
  expect(await panel.locator('dl').textContent()).toMatch(/^所述99此处99\.00 ?种子 \d+$/);
  expect(complaints).toEqual([]);
  await close();
});
