import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goalsByChapter } from '../../chapters/goals.ts';
import { openBackend } from '../../src/backends/openBackend.ts';
import { requireReachable } from '../../src/build/goals.ts';
import { seedsOf } from '../../src/claims/checkClaims.ts';
import { checkGoal, standingOfAll, unheld } from '../../src/claims/checkGoal.ts';
import type { Goal } from '../../src/claims/goal.ts';
import { mistakeMade } from '../../src/claims/mistake.ts';
import { drawInNode } from '../../src/commandLine/drawInNode.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { isFull } from '../tier.ts';

/** Fewer would mean that nobody looked. */
const fewestGoals = 2;

const everyGoal = Object.entries(goalsByChapter).flatMap(([chapter, goals]) =>
  Object.entries(goals).map(([id, goal]) => ({ chapter, id, goal: goal as Goal })),
);
const { fixed, ofTheDay } = seedsOf(new Date());

/** In law, by the kernels that readers have on a CPU; in the full tier float32 with its weights, which takes ten times as long. */
const wasm = openBackend('wasm');
const draw: Parameters<typeof checkGoal>[3] = async (spec) => drawInNode(spec, isFull ? (await wasm).backend : undefined);

test('every goal is reached by its witness and missed by the other, over three seeds', { timeout: 240_000 }, async () => {
  expect(everyGoal.length).toBeGreaterThanOrEqual(fewestGoals);
  expect((await wasm).backend.id).toBe('wasm');
  for (const { id, goal } of everyGoal) {
    for (const wanted of ['reached', 'missed'] as const) {
      const settings = completeSettings({ ...goal.held, ...goal[wanted] });
      const measured = await checkGoal(goal, settings, [...fixed, ofTheDay], draw);
      const numbers = measured.map((one) => `${one.target.quantity.metric} ${one.measured.toFixed(4)} ± ${one.standardError.toFixed(4)}`);
      console.log(`${id}: ${wanted}, ${numbers.join(', ')}`);
      expect(standingOfAll(measured), `${id}: ${numbers.join(', ')}`).toBe(wanted);
      expect(unheld(goal, settings)).toEqual([]);
    }
  }
});

const typical = everyGoal.flatMap(({ id, goal }) =>
  Object.entries(goal.mistakes ?? {}).map(([mistake, { witness }]) => ({ id, goal, mistake, witness })),
);

test('the witness of every typical mistake misses its goal in that way, and what reaches the goal makes none', {
  timeout: 240_000,
}, async () => {
  expect(typical.length).toBeGreaterThanOrEqual(4);
  for (const { id, goal, mistake, witness } of typical) {
    const settings = completeSettings({ ...goal.held, ...witness });
    const measured = await checkGoal(goal, settings, fixed, draw);
    console.log(`${id}, ${mistake}: ${measured.map((one) => one.measured.toFixed(3)).join(', ')}`);
    expect(unheld(goal, settings)).toEqual([]);
    expect(standingOfAll(measured), `${id}, ${mistake}`).not.toBe('reached');
    expect(mistakeMade(goal, settings, measured), `${id}, ${mistake}`).toBe(mistake);
  }
});

test('a mistake is one of settings, of what was measured beyond chance, or of both; the first that is made counts', () => {
  const mistakes = {
    deep: { settings: { depth: { atLeast: 9 } }, witness: {} },
    low: { measured: { metric: 'correlation', side: 'below', value: 0.5 } as const, witness: {} },
    wideAndLow: { settings: { width: 32 }, measured: { metric: 'correlation', side: 'below', value: 0.8 } as const, witness: {} },
  };
  const goal = { ...small, mistakes };
  const made = (given: Parameters<typeof completeSettings>[0], measured: number) =>
    mistakeMade(goal, completeSettings(given), [{ target: small.targets[0], measured, standardError: 0.01, standing: 'missed' }]);
  expect([made({ depth: 9 }, 0.9), made({ depth: 2 }, 0.4), made({ depth: 9 }, 0.4)]).toEqual(['deep', 'low', 'deep']);
  expect([made({ depth: 2, width: 32 }, 0.7), made({ depth: 2, width: 64 }, 0.7), made({ depth: 2 }, 0.49)]).toEqual([
    'wideAndLow',
    undefined,
    undefined,
  ]);
});

test('every typical mistake has its hint, in every language', () => {
  for (const [chapter, goals] of Object.entries(goalsByChapter)) {
    const files = ['', '.zh'].map((language) => `chapters/${chapter}/chapter${language}.mdx`).filter((file) => existsSync(file));
    const names = Object.values(goals as Record<string, Goal>).flatMap((goal) => Object.keys(goal.mistakes ?? {}));
    for (const file of files) {
      const hinted = [...readFileSync(file, 'utf8').matchAll(/<Mistake of="(\w+)"/g)].map(([, id]) => id);
      expect(hinted.sort(), file).toEqual([...names].sort());
    }
  }
});

test('every goal is set by an exercise, in every language', () => {
  for (const [chapter, goals] of Object.entries(goalsByChapter)) {
    const files = ['', '.zh'].map((language) => `chapters/${chapter}/chapter${language}.mdx`).filter((file) => existsSync(file));
    for (const file of files) {
      const set = [...readFileSync(file, 'utf8').matchAll(/<Check of="(\w+)"/g)].map(([, id]) => id);
      expect(set.sort(), file).toEqual(Object.keys(goals).sort());
    }
  }
});

const small: Goal = {
  figure: 'one',
  held: { depth: 2, normalization: 'none' },
  targets: [{ quantity: { kind: 'level', metric: 'correlation', layer: 1 }, side: 'above', value: 0.3, digits: 1 }],
  networks: 16,
  reached: { activation: 'relu' },
  missed: { activation: 'linear' },
};
const settings = completeSettings({ width: 32, batch: 8, ...small.held });
const reference = (spec: Parameters<typeof draw>[0]) => drawInNode(spec);

test.each([
  ['reached', 'above', 0.2],
  ['missed', 'above', 0.5],
  ['close', 'above', 1 / Math.PI],
  ['reached', 'below', 0.5],
] as const)('a mean cosine of 1/pi is %s: %s %d', async (standing, side, value) => {
  const goal = { ...small, targets: [{ ...small.targets[0], side, value }] };
  expect(standingOfAll(await checkGoal(goal, settings, [1, 2], reference))).toBe(standing);
});

test('what is undefined misses a goal, and one missed target misses all', async () => {
  const [target] = small.targets;
  const nowhere = { ...target, quantity: { ...target.quantity, kind: 'level', layer: 9 } as const };
  expect(standingOfAll(await checkGoal({ ...small, targets: [nowhere] }, settings, [1], reference))).toBe('missed');
  const both = [
    { ...target, value: 0.2 },
    { ...target, value: 0.9 },
  ];
  expect(standingOfAll(await checkGoal({ ...small, targets: both }, settings, [1], reference))).toBe('missed');
});

test('settings that a goal holds are named where they stand otherwise', () => {
  expect(unheld(small, { ...settings, depth: 3, width: 5 })).toEqual(['depth']);
});

test('the build refuses a goal that its figure cannot reach', () => {
  const island = (props: object) => [{ name: 'experiment' as const, id: 'one', props: { id: 'one', title: '', knobs: [], ...props } }];
  const own = { network: { activation: 'relu', normalization: 'none', depth: 2 } };
  const refuse = (islands: ReturnType<typeof island>) => () => requireReachable('a.mdx', 'it', small, islands);
  expect(refuse(island(own))).not.toThrow();
  expect(refuse([])).toThrow(/a\.mdx: the goal "it" is set on the figure "one"/);
  expect(refuse(island({ network: { ...own.network, depth: 3 } }))).toThrow(/reached by depth, which is no knob/);
  expect(refuse(island({ network: { ...own.network, depth: 3 }, knobs: ['depth'] }))).not.toThrow();
  expect(refuse(island({ network: { ...own.network, width: 7 } }))).toThrow(/leaves width out, which is 7/);
});
