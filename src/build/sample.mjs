import { run } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureKernels } from './kernels.mjs';

// npm run sample: the command-line sampler. Only the sampler writes to stdout.
ensureInstalled();
await ensureKernels();
process.exitCode = (await run('tsx', ['src/sample.ts', ...process.argv.slice(2)], { show: true })).code;
