import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 60_000, interval: 50 };

const book = builtBook();

/** A figure of the chapter, which opens at layer 0, at its last layer. */
async function open(id: string, options: BrowserContextOptions = {}, query = '') {
  const visited = await visit(book.browser, `${book.url}${chapter}${query}`, options);
  const figure = visited.page.locator(`#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
  const slider = figure.getByRole('slider', { name: 'Layer', exact: true });
  expect(await slider.inputValue()).toBe('0');
  await slider.press('End');
  return { ...visited, figure, slider };
}

const reading = (figure: Locator) => figure.locator('[data-observable] .profile-reading-line').first().textContent();
const cells = (figure: Locator) =>
  figure.locator('.heat-cells').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '));

describe('the layer that pictures show', () => {
  it('is scrubbed by keyboard, in all plots of the figure at once', async () => {
    const { page, figure, slider, complaints, close } = await open('gram');
    expect(await slider.getAttribute('aria-valuetext')).toBe('layer 40 of 40');
    expect(await reading(figure)).toMatch(/^layer 40, different samples: from −0\.\d+ to 0\.\d+$/);
    const last = await cells(figure);
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await reading(figure)).toBe('layer 0, different samples: from −1.00 to 1.00');
    expect(await cells(figure)).not.toBe(last);
    for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('layer 3 of 40');
    const profile = figure.getByRole('slider', { name: /Orthogonality gap/ });
    expect(await profile.getAttribute('aria-valuenow')).toBe('3');
    await profile.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await reading(figure)).toMatch(/^layer 4,/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('plays to the end and pauses', async () => {
    const { figure, slider, close } = await open('spectrum');
    await figure.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(async () => Number(await slider.inputValue()), patience).toBeGreaterThan(2);
    await figure.getByRole('button', { name: 'Pause', exact: true }).click();
    const at = await slider.inputValue();
    expect(Number(at)).toBeLessThan(50);
    await figure.page().waitForTimeout(500);
    expect(await slider.inputValue()).toBe(at);
    // The way to the end takes several seconds.
    await slider.fill('46');
    await figure.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => slider.inputValue(), patience).toBe('50');
    await expect.poll(() => figure.getByRole('button', { name: 'Play', exact: true }).count(), patience).toBe(1);
    await close();
  });

  it('moves in steps where the reader wants nothing to move', async () => {
    const { figure, slider, close } = await open('gram', { reducedMotion: 'reduce' });
    expect(await figure.getByRole('button', { name: 'Play', exact: true }).count()).toBe(0);
    const next = figure.getByRole('button', { name: 'Next layer' });
    await next.click();
    expect(await slider.inputValue()).toBe('0');
    await next.click();
    expect(await slider.inputValue()).toBe('1');
    await figure.page().waitForTimeout(600);
    expect(await slider.inputValue()).toBe('1');
    await close();
  });
});

/** A link to a small figure of these pictures, drawn in a moment. */
const small = (pictures: string, more = '') =>
  `?v=1&figure=gram&observables=${pictures}&depth=6&width=24&batch=4&networks=3&backend=reference${more}`;

const isDrawn = (figure: Locator) =>
  expect
    .poll(
      async () => [await figure.locator('.status').getAttribute('data-status'), await figure.locator('[data-stale="true"]').count()],
      patience,
    )
    .toEqual(['done', 0]);

describe('two samples', () => {
  it('are a dial that is read off network by network, at the layer of the figure', async () => {
    const query = small('angle', '&metrics=angle&activation=relu&normalization=none&inputs=equicorrelated&correlation=-0.3');
    const { page, figure, slider, complaints, close } = await open('gram', {}, query);
    await isDrawn(figure);
    const said = figure.locator('[data-observable="angle"] .profile-reading');
    expect(await said.textContent()).toMatch(/^layer 6: \d+\.\d° ± \d+\.\d°, 3 networks; theory 40\.8°$/);
    expect(await figure.locator('[data-observable="angle"] .plot-single').count()).toBe(3);
    const dial = figure.getByRole('slider', { name: 'Two samples: read off a network' });
    await dial.focus();
    await page.keyboard.press('End');
    await expect.poll(() => dial.getAttribute('aria-valuetext'), patience).toMatch(/^layer 6, network 3: \d+\.\d°$/);
    await page.keyboard.press('Escape');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => said.textContent(), patience).toBe('layer 0: 107° ± 0°, 3 networks; theory 107°');
    const profile = figure.getByRole('slider', { name: /^Angle between two samples/ });
    expect(await profile.getAttribute('aria-valuenow')).toBe('0');
    const place = (await figure.locator('[data-observable="angle"] .dial-dot').boundingBox())!;
    await page.mouse.move(place.x + 2, place.y + 2);
    await expect.poll(() => said.textContent(), patience).toMatch(/^layer 0, network \d: 107°$/);
    await figure.locator('.figure-table > summary').last().click();
    await expect.poll(() => figure.locator('table').first().locator('tbody tr').count(), patience).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a pinned picture', () => {
  it('stays beside the next one, in words as well, and is saved with it as the command line draws it', async () => {
    const { page, figure, slider, complaints, close } = await open('gram', {}, small('gram,spectrum,angle', '&metrics=angle'));
    await isDrawn(figure);
    await slider.fill('2');
    const unpinned = await save(page, figure);
    const flags = '--depth 6 --width 24 --batch 4 --networks 3 --activation linear --normalization batchNoMean --inputs nearCollinear';
    const command = `run --silent sample -- ${flags} --metrics angle --observables gram,spectrum,angle --layer 2 --format svg`;
    const drawn = execFileSync('npm', command.split(' '), { encoding: 'utf8' });
    const paths = (svg: string) => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
    expect(paths(unpinned).length).toBeGreaterThan(15);
    expect(paths(drawn)).toEqual(paths(unpinned));

    await figure.getByRole('button', { name: 'Pin', exact: true }).click();
    await figure.locator('.experiment-knobs select').first().selectOption('none');
    await isDrawn(figure);
    expect(await figure.locator('.heat-stairs').count()).toBe(1);
    expect(await figure.locator('[data-observable] path.plot-pinned').count()).toBe(2);
    const beside = await figure.locator('[data-observable] .profile-reading-pinned').allTextContents();
    expect(beside).toEqual([
      expect.stringMatching(/^pinned: from .*, above the diagonal$/),
      expect.stringMatching(/^pinned: from .*, the dotted outline$/),
      expect.stringMatching(/^pinned: \d+\.?\d*° ± /),
    ]);
    const svg = await save(page, figure);
    for (const words of beside) expect(svg).toContain(`>${words}</tspan>`);
    expect(svg).toContain('class="heat-stairs"');
    expect(complaints).toEqual([]);
    await close();
  });
});

/** The figure as an SVG file, as a reader saves it. */
async function save(page: Page, figure: Locator): Promise<string> {
  await figure.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  const picture = figure.getByRole('button', { name: 'Picture (SVG)' });
  const [download] = await Promise.all([page.waitForEvent('download'), picture.press('Enter')]);
  return readFileSync(await download.path(), 'utf8');
}

describe('what a picture shows', () => {
  it('is read off cell by cell, by keyboard and by finger', async () => {
    const { page, figure, close } = await open('gram', { viewport: { width: 390, height: 900 }, hasTouch: true });
    const map = figure.getByRole('slider', { name: /Cosines of all pairs/ });
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await map.getAttribute('aria-valuetext')).toMatch(/^layer 40, samples 3 and 2: cosine −?0\.\d+$/);
    const cell = (await figure.locator('.heat-frame').first().boundingBox())!;
    await page.touchscreen.tap(cell.x + (0.5 * cell.width) / 8, cell.y + (7.5 * cell.height) / 8);
    expect(await reading(figure)).toMatch(/^layer 40, samples 8 and 1: cosine/);
    await close();
  });

  it('is read off bin by bin, and has its law where theory holds alone', async () => {
    const { page, figure, slider, close } = await open('spectrum');
    expect(await figure.locator('[data-observable] .plot-theory').count()).toBe(1);
    expect(await figure.locator('[data-observable] .profile-note').textContent()).toMatch(/Marchenko–Pastur law \(ours\)\. .* 0\.25\./);
    const bins = figure.getByRole('slider', { name: /Eigenvalues of the Gram matrix/ });
    await bins.focus();
    await page.keyboard.press('Home');
    expect(await bins.getAttribute('aria-valuetext')).toMatch(/^layer 50, from 0\.0 to 0\.2: \d+\.\d% of the eigenvalues.*theory/);
    await page.keyboard.press('End');
    expect(await bins.getAttribute('aria-valuetext')).toMatch(/^layer 50, above 4: 0\.0% of the eigenvalues.*theory/);
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await figure.locator('[data-observable] .plot-theory').count()).toBe(0);
    expect(await figure.locator('[data-observable] .profile-note').textContent()).toContain('from 38 on');
    await figure.locator('.figure-table > summary').last().click();
    await expect.poll(() => figure.locator('table').first().locator('tbody tr').count(), patience).toBe(21);
    await close();
  });

  it('is drawn anew for the largest batch, and by a link', async () => {
    const { figure, close } = await open('gram', {}, '?v=1&figure=gram&batch=256&depth=3&networks=1&metrics=correlation');
    await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toBe('done');
    expect(await reading(figure)).toMatch(/^layer 3, different samples/);
    expect(await figure.locator('.heat-cells').count()).toBeGreaterThan(5);
    expect(await figure.locator('.heat-numbers').count()).toBe(0);
    await close();
  });
});
