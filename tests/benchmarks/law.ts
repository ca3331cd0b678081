import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startBrowserWorker } from '../browser/browserWorker.ts';
import { type TimedLaw, timedLaws } from './lawSettings.ts';

// One network drawn in law in a browser's worker, against peers that draw their weights: the fastest of several runs of each, because what
// else the machine does only ever adds.

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Milliseconds a layer, where Python has a peer. */
function timePeers({ width, batch, peerDepth }: TimedLaw): Readonly<Record<string, number>> {
  if (peerDepth === undefined) return {};
  const args = [here('lawPeers.py'), ...[width, batch, peerDepth, width > 8000 ? 1 : 5].map(String)];
  for (const python of ['/usr/bin/python3', 'python3']) {
    try {
      return JSON.parse(execFileSync(python, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Record<string, number>;
    } catch {}
  }
  return {};
}

function memoryOf({ width, batch, depth }: TimedLaw): number {
  const args = ['--import', 'tsx', here('lawMemory.ts'), ...[width, batch, depth].map(String)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const cell = (text: string, width: number): string => text.padStart(width);

/** Prints the table of the law. */
export async function benchLaw(): Promise<void> {
  const worker = await startBrowserWorker('../benchmarks/lawWorker.ts');
  const perLayer = new Map<number, number>();
  try {
    console.log('One network in law: way forward, way back, correlation, effective rank and gradient norm of every layer');
    console.log(`${''.padEnd(20)}   batch  depth        ms  ms a layer  peers, ms a layer, and how many times ours`);
    for (const timed of timedLaws) {
      const times: number[] = [];
      for (let run = 0; run <= timed.repetitions; run++) times.push((await worker.ask(`${timed.name}|${run}`)) as number);
      const best = Math.min(...(timed.repetitions > 1 ? times.slice(1) : times));
      const layer = best / timed.depth;
      perLayer.set(timed.width, layer);
      const peers = Object.entries(timePeers(timed)).map(([peer, time]) => `${peer} ${time.toFixed(2)} (${(time / layer).toFixed(1)})`);
      console.log(
        [
          timed.name.padEnd(20),
          cell(String(timed.batch), 8),
          cell(String(timed.depth), 7),
          cell(best.toFixed(1), 10),
          cell(layer.toFixed(3), 12),
          `  ${peers.join(', ')}`,
        ].join(''),
      );
    }
  } finally {
    await worker.close();
  }
  const [narrow, wide] = [perLayer.get(4096), perLayer.get(65_536)];
  if (narrow && wide) console.log(`Width 65,536 takes ${(wide / narrow).toFixed(1)} times as long a layer as width 4,096; linear is 16.`);
  const million = timedLaws[timedLaws.length - 1];
  console.log(`${million.name}: a process of its own holds at most ${(memoryOf(million) / 2 ** 30).toFixed(2)} GiB.`);
}
