import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BrowserWorker, startBrowserWorker } from '../browser/browserWorker.ts';
import { webgpuFlags } from '../browser/launch.ts';
import { type Measured, median, repetitions, type Timed, type TimedSampler, timed, timedSamplers } from './settings.ts';

// This book's sampler and its peers with the weights drawn, all in one run on one machine. Times are medians, of one network, forward,
// of runs that take turns, so that what else the machine does is shared fairly.

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

interface Row extends Measured {
  readonly sampler: string;
}

function tableOf({ name, width, depth, batch }: Timed, measured: readonly Row[], peers: Readonly<Record<string, Parts>>): string {
  const naive = measured.find(({ sampler }) => sampler.startsWith('naive'))?.milliseconds ?? Number.NaN;
  const rows = measured.map(({ sampler, milliseconds, programs, bytesUploaded, bytesRead }) =>
    [
      sampler.padEnd(40),
      cell(tenths(milliseconds), 9),
      cell(sampler.startsWith('cancel') ? '' : (naive / milliseconds).toFixed(2), 9),
      cell(tenths(programs && programs / depth), 10),
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

/** Prints a table for each network. */
export async function benchForward(): Promise<void> {
  // TensorFlow.js by itself has a browser of its own: its settings are global.
  const ours = await startBrowserWorker('../benchmarks/browserWorker.ts', webgpuFlags);
  const theirs = await startBrowserWorker('../benchmarks/browserWorker.ts');
  const workerOf = (sampler: TimedSampler): BrowserWorker => (sampler.startsWith('naive') ? theirs : ours);
  try {
    console.log(`${await ours.ask('renderer')}\n`);
    for (const one of timed) console.log(tableOf(one, await timeInBrowser(one, workerOf), timePeers(one)));
  } finally {
    await ours.close();
    await theirs.close();
  }
}

async function timeInBrowser({ name }: Timed, workerOf: (sampler: TimedSampler) => BrowserWorker): Promise<Row[]> {
  const runs = timedSamplers.map((): Measured[] => []);
  for (let round = 0; round <= repetitions; round++) {
    for (const [k, sampler] of timedSamplers.entries()) {
      const measured = (await workerOf(sampler).ask(`${sampler}|${name}`)) as Measured;
      if (round > 0) runs[k].push(measured);
    }
  }
  return runs.map((own, k) => ({
    ...own[own.length - 1],
    sampler: timedSamplers[k],
    milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
  }));
}
