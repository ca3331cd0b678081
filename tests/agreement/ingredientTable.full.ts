import { test } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import { differenceErrors, lawCells, limits, pathErrors } from './ingredientChecks.ts';
import { settleColumn, type TableCell } from './ingredientColumn.ts';

// The columns of the GPUs: tests/browser/ingredientTable.full.ts.
const minutes = 60_000;

const error = 'largest relative error of all continuous metrics against the reference, from the same counters';
const law = (level: number): string => `least p of readings in law against explicit weights; one below ${level.toExponential(1)} fails`;

test(
  'reference, explicit: gradients are those of finite differences',
  async () => {
    const cells = await differenceErrors(await loadDigits());
    const check = `largest relative error of its gradients against finite differences, below ${limits.differences}`;
    await settleColumn(0, 'reference explicit', check, cells);
  },
  10 * minutes,
);

test(
  'reference, law: readings have the law that they have with weights',
  async () => {
    const { cells, level } = await lawCells(createReferenceBackend(), await loadDigits());
    await settleColumn(1, 'reference law', law(level), cells);
  },
  10 * minutes,
);

test(
  'simd, explicit: readings are those of the reference',
  async () => {
    const cells = await pathErrors(await createSimdBackend(), 'explicit', await loadDigits());
    await settleColumn(2, 'simd explicit', `${error}, below ${limits.float64}`, cells);
  },
  10 * minutes,
);

test(
  'simd, law: readings have the law that they have with weights, and are those of the reference',
  async () => {
    const [backend, digits] = [await createSimdBackend(), await loadDigits()];
    const { cells, level } = await lawCells(backend, digits);
    const check = `${law(level)}; ${error}, below ${limits.float64}`;
    await settleColumn(3, 'simd law', check, joined(cells, await pathErrors(backend, 'law', digits)));
  },
  10 * minutes,
);

test(
  'wasm, explicit: readings are those of the reference',
  async () => {
    const cells = await pathErrors(await createWasmBackend(), 'explicit', await loadDigits());
    await settleColumn(4, 'wasm explicit', `${error}, below ${limits.float32}`, cells);
  },
  10 * minutes,
);

/** Both figures of a cell. */
function joined(laws: ReadonlyMap<string, TableCell>, errors: ReadonlyMap<string, TableCell>): Map<string, TableCell> {
  return new Map(
    [...laws].map(([row, law]) => {
      const error = errors.get(row);
      if (error === undefined) return [row, law];
      return [
        row,
        {
          text: `${law.text}; ${error.text}`,
          holds: law.holds && error.holds,
          detail: [law.detail, error.detail].filter(Boolean).join('; '),
        },
      ];
    }),
  );
}
