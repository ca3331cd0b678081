import { run } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureKernels } from './kernels.mjs';

// npm run bench [-- law]: the sampler beside its peers, everything or the law alone.
ensureInstalled();
await ensureKernels();
process.exitCode = (await run('tsx', ['tests/benchmarks/bench.ts', ...process.argv.slice(2)], { show: true })).code;
