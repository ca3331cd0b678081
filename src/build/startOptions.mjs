const usage = 'Usage: npm start [-- --port N] [-- --open | --no-open]';

/** @typedef {{ port: number, open?: boolean }} StartOptions */

/**
 * What the command line and the environment ask of `npm start`, or what is wrong with it.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {StartOptions | { problem: string }}
 */
export function parseArguments(args, environment) {
  /** @type {string} */
  let port = environment.PORT || '5173';
  /** @type {boolean | undefined} */
  let open;
  for (let i = 0; i < args.length; i++) {
    const [name, value] = args[i].split('=', 2);
    if (name === '--port') port = value ?? args[++i] ?? '';
    else if (args[i] === '--open' || args[i] === '--no-open') open = args[i] === '--open';
    else return { problem: `Unknown argument: ${args[i]}\n${usage}` };
  }
  const number = Number(port);
  if (!/^\d+$/.test(port) || number < 1 || number > 65535) {
    return { problem: `A port is a whole number from 1 to 65535, not "${port}".\n${usage}` };
  }
  return { port: number, open };
}
