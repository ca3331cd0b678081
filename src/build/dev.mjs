import { run } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureKernels } from './kernels.mjs';

// npm run dev: the same pages, rendered on request and renewed on every change.
ensureInstalled();
await ensureKernels();
process.exitCode = (await run('vite', process.argv.slice(2), { show: true })).code;
