import { cpus } from 'node:os';
import { benchForward } from './forward.ts';
import { benchLaw } from './law.ts';

// npm run bench [-- law]: everything that is timed, or the law alone, in one run on one machine.
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`);
await benchLaw();
if (!process.argv.includes('law')) await benchForward();
