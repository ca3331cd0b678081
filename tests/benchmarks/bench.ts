import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startBrowserWorker } from '../browser/browserWorker.ts';
import type { Measured } from './browserWorker.ts';
import { repetitions, type Timed, timed } from './settings.ts';

// npm run bench: this book's sampler and its peers, all in one run on one machine. Times are medians, of one network, forward.

type Parts = Readonly<Record<'draw' | 'multiply' | 'normalise', number>>;

/** What NumPy and PyTorch take, where Python has them. */
function timePeers({ width, depth, batch }: Timed): Readonly<Record<string, Parts>> {
  const file = fileURLToPath(new URL('peers.py', import.meta.url));
  const args = [file, ...[width, depth, batch, repetitions].map(String)];
  for (const python of ['/usr/bin/python3', 'python3']) {
    try {
      return JSON.parse(execFileSync(python, args, { encoding: 'utf8' })) as Record<string, Parts>;
    } catch {}
  }
  return {};
}

const cell = (value: string | number | undefined, width: number): string => String(value ?? '').padStart(width);
const tenths = (value: number | undefined): string | undefined => value?.toFixed(1);

function tableOf({ name, width, depth, batch }: Timed, measured: readonly Measured[], peers: Readonly<Record<string, Parts>>): string {
  const naive = measured.find(({ sampler }) => sampler.startsWith('naive'))?.milliseconds ?? Number.NaN;
  const rows = measured.map(({ sampler, milliseconds, programsPerLayer, bytesUploaded, bytesRead }) =>
    [
      sampler.padEnd(40),
      cell(tenths(milliseconds), 9),
      cell((naive / milliseconds).toFixed(2), 9),
      cell(tenths(programsPerLayer), 10),
      cell(bytesUploaded, 10),
      cell(bytesRead, 10),
    ].join(''),
  );
  const others = Object.entries(peers).map(([peer, { draw, multiply, normalise }]) => {
    const total = draw + multiply + normalise;
    const parts = `draw ${tenths(draw)}, multiply ${tenths(multiply)}, normalise ${tenths(normalise)}`;
    return `${peer.padEnd(40)}${cell(tenths(total), 9)}${cell((naive / total).toFixed(2), 9)}  ${parts}`;
  });
  const head = `${''.padEnd(40)}       ms  x naive  programs  bytes up  bytes read`;
  return [`${name}: ${width} x ${depth}, batch ${batch}`, head, ...rows, ...others, ''].join('\n');
}

const worker = await startBrowserWorker('../benchmarks/browserWorker.ts');
try {
  const { renderer, measured } = (await worker.ask('all')) as { renderer: string; measured: Measured[] };
  console.log(`${renderer}\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`);
  for (const one of timed) {
    const own = measured.filter(({ name }) => name === one.name);
    console.log(tableOf(one, own, timePeers(one)));
  }
} finally {
  await worker.close();
}
