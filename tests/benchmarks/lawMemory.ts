import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

// Draws one network in law in a process of its own and prints the most memory that the process held, in bytes. Arguments: width batch depth.
const [width, batch, depth] = process.argv.slice(2).map(Number);
const spec = ensembleSpec({ width, batch, depth, networks: 1, method: 'law' });
for await (const { drawn } of sampleEnsemble(await createSimdBackend(), spec, async () => {}))
  if (drawn !== 1) throw new Error('nothing was drawn');
console.log(process.resourceUsage().maxRSS * 1024);
