import { run } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureKernels } from './kernels.mjs';

// npm run claims: measures every number that the book states.
ensureInstalled();
await ensureKernels();
process.exitCode = (await run('tsx', ['src/runClaims.ts', ...process.argv.slice(2)], { show: true })).code;
