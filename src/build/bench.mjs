import { run } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureKernels } from './kernels.mjs';
import { ensureBuilt } from './site.mjs';

// npm run bench [-- law | drag]: the sampler beside its peers and what a dragged knob costs, everything or one of them.
ensureInstalled();
await ensureKernels();
if (!process.argv.includes('law')) await ensureBuilt();
process.exitCode = (await run('tsx', ['tests/benchmarks/bench.ts', ...process.argv.slice(2)], { show: true })).code;
