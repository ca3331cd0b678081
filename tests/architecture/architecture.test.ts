import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readModules } from './moduleGraph.ts';
import { violationsOf } from './violations.ts';

const root = process.cwd();

/** Fewer would mean that the reader has gone blind. */
const fewestModules = 60;

describe('the house', () => {
  test('keeps its import order', async () => {
    const modules = await readModules(root);
    const imports = modules.reduce((sum, module) => sum + module.imports.length, 0);
    console.log(`Looked at ${modules.length} modules with ${imports} imports.`);
    expect(modules.length).toBeGreaterThanOrEqual(fewestModules);
    expect(imports).toBeGreaterThanOrEqual(fewestModules);
    expect(violationsOf(modules)).toEqual([]);
  });

  test('has no file over 300 lines and no default export', async () => {
    const modules = await readModules(root);
    const files = modules.map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
    expect(files.length).toBeGreaterThanOrEqual(fewestModules);
    expect(files.filter(({ path, text }) => path.startsWith('src/') && text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a planted violation is reported', () => {
  let planted = '';
  afterEach(() => rmSync(planted, { recursive: true, force: true }));

  /** The violations of a small house with these files. */
  async function violationsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    planted = mkdtempSync(join(tmpdir(), 'house-'));
    const house = {
      'src/math/sum.ts': 'export const zero = 0;\n',
      'src/sampler/draw.ts': 'export interface Draw { x: number }\n',
      'src/theory/limit.ts': 'export const limit = 1;\n',
      'chapters/one/chapter.mdx': 'Prose.\n',
      ...files,
    };
    for (const [path, text] of Object.entries(house)) {
      mkdirSync(dirname(join(planted, path)), { recursive: true });
      writeFileSync(join(planted, path), text);
    }
    return violationsOf(await readModules(planted));
  }

  test('none in a house in order', async () => {
    expect(await violationsIn({})).toEqual([]);
  });

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'in a .ts',
      { 'src/math/sum.ts': "export { limit } from '../theory/limit.ts';\n" },
      /src\/math\/sum\.ts imports src\/theory\/limit\.ts/,
    ],
    [
      'in a type-only import',
      { 'src/theory/limit.ts': "import type { Draw } from '../sampler/draw.ts';\nexport const limit = (draw: Draw) => draw.x;\n" },
      /src\/theory\/limit\.ts imports src\/sampler\/draw\.ts/,
    ],
    [
      'in an .mdx',
      { 'chapters/one/chapter.mdx': "import { limit } from '../../src/theory/limit.ts'\n\nProse.\n" },
      /chapters\/one\/chapter\.mdx imports or exports/,
    ],
    [
      'of TensorFlow.js outside the backends',
      { 'src/sampler/draw.ts': "import * as tf from '@tensorflow/tfjs-core';\nexport const draw = tf;\n" },
      /imports the package @tensorflow\/tfjs-core/,
    ],
    ['in a file without a layer', { 'src/utils/misc.ts': 'export const misc = 0;\n' }, /src\/utils\/misc\.ts is in no layer/],
    [
      'as a value where only types may pass',
      {
        'src/messages/en.ts': "import { relu } from '../networks/relu.ts';\nexport const en = relu;\n",
        'src/networks/relu.ts': 'export const relu = 1;\n',
      },
      /src\/messages\/en\.ts imports src\/networks\/relu\.ts/,
    ],
    [
      'between siblings',
      {
        'src/networks/activations/relu.ts': "import { tanh } from './tanh.ts';\nexport const relu = tanh;\n",
        'src/networks/activations/tanh.ts': 'export const tanh = 1;\n',
      },
      /imports its sibling src\/networks\/activations\/tanh\.ts/,
    ],
    [
      'in a circle',
      {
        'src/math/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
        'src/math/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
      },
      /is in a cycle/,
    ],
  ];

  test.each(cases)('%s', async (_where, files, expected) => {
    expect((await violationsIn(files)).join('\n')).toMatch(expected);
  });
});
