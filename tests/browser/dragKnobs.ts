import type { Locator, Page } from 'playwright-core';
import { randomNumbers } from './randomNumbers.ts';

/** How often each kind of turn was made. */
export type Turns = Record<'drag' | 'keys' | 'choice' | 'typed' | 'dealt' | 'reset', number>;

/** Turns the knobs of a figure as an impatient reader does: the same random turns every time, with pauses of 0 to 300 ms. */
export async function dragKnobs(page: Page, figure: Locator, turns: number, seed: number): Promise<Turns> {
  const next = randomNumbers(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const anyOf = <V>(values: readonly V[]): V => values[whole(0, values.length - 1)];
  const sliders = await figure.locator('.experiment-knobs input[type=range]').all();
  const selects = await figure.locator('.experiment-knobs select').all();
  const entries = await figure.locator('.experiment-knobs .control-entry').all();
  const done: Turns = { drag: 0, keys: 0, choice: 0, typed: 0, dealt: 0, reset: 0 };

  const drag = async (): Promise<void> => {
    const slider = anyOf(sliders);
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('a slider has no place');
    const [y, placeOf] = [box.y + box.height / 2, () => box.x + 4 + next() * (box.width - 8)];
    await page.mouse.move(placeOf(), y);
    await page.mouse.down();
    for (let moves = whole(1, 4); moves > 0; moves--) await page.mouse.move(placeOf(), y, { steps: whole(2, 6) });
    await page.mouse.up();
  };
  const keys = async (): Promise<void> => {
    await anyOf(sliders).focus();
    const key = anyOf(['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'ArrowLeft']);
    for (let presses = key === 'Home' ? 1 : whole(1, 6); presses > 0; presses--) await page.keyboard.press(key);
  };
  const choice = async (): Promise<void> => {
    const select = anyOf(selects);
    const values = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await select.selectOption(anyOf(values));
  };
  const typed = async (): Promise<void> => {
    const entry = anyOf(entries);
    await entry.fill(String(whole(4, 60)));
    await entry.press('Enter');
  };
  const dealt = async (): Promise<void> => figure.getByRole('button', { name: 'Deal other networks' }).click();
  const reset = async (): Promise<void> => figure.getByRole('button', { name: 'Reset', exact: true }).click();

  const kinds = { drag, keys, choice, typed, dealt, reset };
  const deck = (['drag', 'drag', 'drag', 'drag', 'keys', 'keys', 'choice', 'choice', 'typed', 'dealt', 'dealt', 'reset'] as const).slice();
  for (let turn = 0; turn < turns; turn++) {
    const kind = anyOf(deck);
    await kinds[kind]();
    done[kind]++;
    await page.waitForTimeout(whole(0, 300));
  }
  return done;
}
