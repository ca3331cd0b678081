import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The programs that the tools are made of, as files for Node: no shell, no PATH, on every system. */
const programs = {
  asc: 'node_modules/assemblyscript/bin/asc.js',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** @typedef {keyof typeof programs} Program */
/** @typedef {{ ok: boolean, code: number, output: string }} Outcome */

/**
 * Runs a program to its end.
 * @param {Program} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options] show: let it write to this terminal instead of collecting its output
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { show = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, programs[program]), ...args], {
      cwd: root,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 1, output }));
  });
}
