import { cpus } from 'node:os';
import { benchDrag } from './drag.ts';
import { benchForward } from './forward.ts';
import { benchLaw } from './law.ts';

// npm run bench [-- law | drag]: everything that is timed, or one part of it, in one run on one machine.
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`);
const only = process.argv.find((word) => word === 'law' || word === 'drag');
if (only !== 'drag') await benchLaw();
if (only !== 'law') await benchDrag();
if (only === undefined) await benchForward();
