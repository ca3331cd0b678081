import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** @typedef {{ order: number, column: string, check: string, rows: readonly { row: string, text: string }[] }} Column */

const folder = join(root, '.cache/ingredients');
const record = join(root, 'tests/agreement/ingredients.md');
const columnsInAll = 7;

/** Forgets the columns of earlier runs. */
export function clearIngredientColumns() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/**
 * Prints the table of the columns that this run settled, if any; with RECORD=1, and all columns there, writes it beside the tests.
 * @returns {boolean} whether all columns were there
 */
export function printIngredientTable() {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  if (files.length === 0) return false;
  const table = joinedTable(files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  console.log(table);
  const complete = files.length === columnsInAll;
  if (process.env.RECORD === '1' && complete) writeFileSync(record, table);
  return complete;
}

/**
 * The columns side by side, in Markdown: a row an ingredient.
 * @param {readonly Column[]} columns
 * @returns {string}
 */
export function joinedTable(columns) {
  const sorted = [...columns].sort((a, b) => a.order - b.order);
  const names = [...new Set(sorted.flatMap(({ rows }) => rows.map(({ row }) => row)))];
  const textOf = (/** @type {Column} */ { rows }, /** @type {string} */ name) => rows.find(({ row }) => row === name)?.text ?? 'not run';
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const head = [line(['ingredient', ...sorted.map(({ column }) => column)]), line(['---', ...sorted.map(() => '---')])];
  const body = names.map((name) => line([name, ...sorted.map((column) => textOf(column, name))]));
  return `# Every ingredient, on every backend, by every method

${sorted.map(({ column, check }) => `- ${column}: ${check}.`).join('\n')}

TensorFlow.js on WebAssembly, WebGL and WebGPU draw explicit weights only. Written by \`RECORD=1 npm run test:full -- ingredientTable\`.

${[...head, ...body].join('\n')}
`;
}
