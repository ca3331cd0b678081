import { afterEach, describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { Crew } from '../../src/worker/crew/crew.ts';
import { crewSize } from '../../src/worker/crew/crewSize.ts';
import { helpThrough } from '../../src/worker/crew/helper.ts';
import { sampleTogether } from '../../src/worker/crew/sampleTogether.ts';
import { OpenSamplers, samplerOn } from '../../src/worker/openSamplers.ts';
import { pauseOf } from '../../src/worker/runPause.ts';
import { actingAs, FakeBench, noGpu, thread } from './thread.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const noDigits = () => Promise.reject(new Error('no digits here'));

/** A helper in this thread, or the far end of one that died; counts the networks it was asked for. */
function helper(bench: FakeBench | 'dead' = new FakeBench()): { near: MessagePort; asked: number[] } {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const asked: number[] = [];
  if (bench !== 'dead') helpThrough(port2, new OpenSamplers(bench), noDigits);
  port2.addEventListener('message', ({ data }) => data.kind === 'draw' && asked.push(...data.networks));
  port2.start();
  return { near: port1, asked };
}

function crewOf(...nears: readonly MessagePort[]): Crew {
  const crew = new Crew(
    () => {},
    () => 8,
  );
  for (const near of nears) crew.join(near);
  return crew;
}

const settings: Partial<Settings> = {
  width: 8,
  depth: 6,
  batch: 4,
  networks: 30,
  metrics: ['correlation', 'meanSquare', 'gradientNorm'],
  observables: ['gram'],
};

async function drawnBy(crew: Crew, given: Partial<Settings> = {}, signal = new AbortController().signal): Promise<EnsembleResult> {
  const spec = ensembleSpec({ ...settings, method: 'explicit', ...given });
  const run = {
    run: 1,
    spec,
    backend: 'reference',
    digitsUrl: '',
    draw: actingAs('reference').begin(spec),
    pause: pauseOf(signal),
  } as const;
  let last: EnsembleResult | undefined;
  for await (const result of sampleTogether(run, crew)) last = result;
  return last!;
}

const lasting = (result: EnsembleResult) => ({ ...result, elapsed: 0 });

describe('a crew', () => {
  it('draws the same to the last bit, whether of one, two or three, and as the sampler does alone', async () => {
    const spec = ensembleSpec({ ...settings, method: 'explicit' });
    let alone: EnsembleResult | undefined;
    for await (const result of sampleEnsemble(createReferenceBackend(), spec, async () => {})) alone = result;
    for (const count of [0, 1, 2]) {
      const helpers = Array.from({ length: count }, () => helper());
      expect(lasting(await drawnBy(crewOf(...helpers.map(({ near }) => near)))), `${count} helpers`).toEqual(lasting(alone!));
      for (const { asked } of helpers) expect(asked.length).toBeGreaterThan(1);
    }
  });

  it('draws the same on WebAssembly, in law too', async () => {
    const simd = async () => samplerOn(await createSimdBackend());
    const [here, there] = await Promise.all([simd(), simd()]);
    for (const method of ['explicit', 'law'] as const) {
      const spec = ensembleSpec({ ...settings, method, depth: 30, networks: 12 });
      const drawn = async (crew: Crew): Promise<EnsembleResult> => {
        const run = {
          run: 1,
          spec,
          backend: 'simd',
          digitsUrl: '',
          draw: here.begin(spec),
          pause: pauseOf(new AbortController().signal),
        } as const;
        let last: EnsembleResult | undefined;
        for await (const result of sampleTogether(run, crew)) last = result;
        return last!;
      };
      const other = helper(new FakeBench([], { simd: () => there }));
      expect(lasting(await drawn(crewOf(other.near)))).toEqual(lasting(await drawn(crewOf())));
      expect(other.asked.length).toBeGreaterThan(1);
    }
  });

  it('goes on without a helper that cannot draw, and asks it no more', async () => {
    const broken = helper(
      new FakeBench([], {
        reference: () => {
          throw new Error('no memory');
        },
      }),
    );
    const crew = crewOf(broken.near);
    for (let k = 0; k < 2; k++) expect((await drawnBy(crew)).drawn).toBe(30);
    expect(broken.asked.length).toBe(1);
  });

  it('draws itself what a dead helper does not bring, and waits for it once', async () => {
    const dead = helper('dead');
    const crew = crewOf(dead.near);
    expect((await drawnBy(crew)).drawn).toBe(30);
    const began = performance.now();
    expect((await drawnBy(crew)).drawn).toBe(30);
    expect([dead.asked.length, performance.now() - began < 1000]).toEqual([1, true]);
  });

  it('stops its helpers when the run is cut short, and has them for the next', async () => {
    const other = helper();
    const crew = crewOf(other.near);
    const controller = new AbortController();
    const run = drawnBy(crew, { networks: 2000, depth: 200 }, controller.signal);
    setTimeout(() => controller.abort(), 60);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const before = other.asked.length;
    expect(crew.helpersFor(ensembleSpec(settings))[0].isFree).toBe(true);
    await drawnBy(crew);
    expect(other.asked.length).toBeGreaterThan(before);
  });
});

describe('the size of a crew', () => {
  const size = (machine: Parameters<typeof crewSize>[1], given: Partial<Settings> = {}) => crewSize(ensembleSpec(given), machine);

  it('leaves a core for the page where there are three, and ends at eight', () => {
    const sizes = [undefined, 1, 2, 3, 4, 9, 64].map((hardwareConcurrency) => size({ hardwareConcurrency, deviceMemory: 64 }));
    expect(sizes).toEqual([1, 1, 2, 2, 3, 8, 8]);
  });

  it('is smaller where networks are large, memory is small, or there are few to draw', () => {
    const cores = { hardwareConcurrency: 8, deviceMemory: 8 };
    expect(size(cores, { networks: 3 })).toBe(3);
    expect(size(cores, { width: 8192, depth: 200, batch: 64 })).toBe(1);
    const wide = { width: 1024, depth: 100, batch: 32 };
    expect(size({ ...cores, deviceMemory: 0.25 }, wide)).toBeLessThan(size(cores, wide));
  });
});

describe('helpers', () => {
  it('are hired once a run turns out long, draw past the page, and are dismissed with their worker', async () => {
    const { client, replies, workers } = thread(new FakeBench(noGpu), undefined, 3);
    const draw = async (networks: number) => {
      const spec = ensembleSpec({ width: 16, depth: 30, batch: 8, networks });
      let last: EnsembleResult | undefined;
      for await (const { result } of client.sample(spec, 'auto', new AbortController().signal)) last = result;
      return last!.drawn;
    };
    expect([await draw(1), workers.length]).toEqual([1, 1]);
    expect([await draw(50), await draw(51), workers.length]).toEqual([50, 51, 3]);
    expect(replies.filter(({ kind }) => kind === 'hire')).toEqual([{ kind: 'hire', helpers: 2 }]);
    let ended = 0;
    for (const worker of workers) worker.terminate = () => ended++;
    workers[0].onerror!({ message: 'gone' } as ErrorEvent);
    expect(ended).toBe(3);
  });
});
