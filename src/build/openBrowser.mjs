import { spawn } from 'node:child_process';

/**
 * The program that opens an address on this system; undefined where there is no screen.
 * @param {string} address
 * @returns {readonly [string, readonly string[]] | undefined}
 */
function openerOf(address) {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return screen ? ['xdg-open', [address]] : undefined;
}

/**
 * Opens an address in the reader's browser where that can be done; never fails.
 * @param {string} address
 */
export function openBrowser(address) {
  const opener = openerOf(address);
  if (opener === undefined) return;
  const [command, args] = opener;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
