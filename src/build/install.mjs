import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Whether this version of Node runs the book's tools: the versions that Vite supports.
 * @param {string} version such as "20.19.0"
 */
export function supportsNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * @param {string} path relative to the root
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether what is installed is what package-lock.json asks for; packages of other platforms may be absent. */
export function isInstalled() {
  const asked = packagesOf('package-lock.json') ?? {};
  const installed = packagesOf('node_modules/.package-lock.json');
  if (installed === undefined) return false;
  return Object.entries(asked).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
  });
}

/** Makes sure that Node is recent enough and the packages are there; stops the program, with a reason, where that fails. */
export function ensureInstalled() {
  if (!supportsNode(process.versions.node)) {
    console.error(`Signal at Depth needs Node 20.19 or later (22.12 or later in the 22 line). This is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error('Installing packages ...');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  // npm's own output goes to stderr: stdout belongs to the program that was asked for.
  const { status, error } = spawnSync(command, [...first, 'ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: command === 'npm' });
  if (status === 0) return;
  console.error(`The packages could not be installed${error ? `: ${error.message}` : ''}. Is the network there? Try: npm ci`);
  process.exit(1);
}
