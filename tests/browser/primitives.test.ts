import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { philoxVectors } from '../math/philoxVectors.ts';
import { type BrowserWorker, startBrowserWorker } from './browserWorker.ts';
import { webgpuFlags } from './launch.ts';
import type { Tasks } from './primitivesWorker.ts';
import type { WebgpuTasks } from './webgpuPrimitivesWorker.ts';

let worker: BrowserWorker;
const ask = <K extends keyof Tasks>(task: K): Promise<Tasks[K]> => worker.ask(task) as Promise<Tasks[K]>;
const askWebgpu = <K extends keyof WebgpuTasks>(task: K): Promise<WebgpuTasks[K]> => worker.ask(task) as Promise<WebgpuTasks[K]>;

/** What every GPU must do, asked of the worker in this file. */
function holdsPrimitives(file: string, flags: readonly string[], expectedBytes: number): void {
  beforeAll(async () => {
    worker = await startBrowserWorker(file, flags);
  });
  afterAll(() => worker?.close());

  it('answers the published vectors of Philox4x32-10', async () => {
    expect(philoxVectors.length).toBe(3);
    expect(await ask('vectors')).toEqual(philoxVectors.map(({ words }) => words));
  });

  it('draws the Philox words of the CPU bit for bit', async () => {
    const { words, different } = await ask('words');
    expect(words).toBeGreaterThan(30_000);
    expect(different).toBe(0);
  });

  it('draws normals within 1e-5 of float64, in one program, uploading nothing', async () => {
    const result = await ask('normals');
    console.log(`normals: ${result.normals} compared, largest error ${result.error.toExponential(2)}`);
    expect(result.normals).toBeGreaterThan(200_000);
    expect(result.error).toBeLessThan(1e-5);
    expect(result.programs).toBe(1);
    expect(result.bytesUploaded).toBe(0);
  });

  it('agrees with plain formulas to 2e-6 in every primitive, one program each', async () => {
    const comparisons = await ask('primitives');
    expect(comparisons.length).toBeGreaterThan(90);
    const worst = new Map<string, { error: number; programs: number; values: number }>();
    for (const { name, error, programs, values } of comparisons) {
      const op = name.replace(/ ?\[.*/, '');
      const seen = worst.get(op) ?? { error: 0, programs: 0, values: 0 };
      worst.set(op, { error: Math.max(seen.error, error), programs: Math.max(seen.programs, programs), values: seen.values + values });
    }
    console.log(
      [
        'primitive         error     programs  values',
        ...[...worst].map(
          ([op, { error, programs, values }]) =>
            `${op.padEnd(18)}${error.toExponential(1).padEnd(10)}${String(programs).padEnd(10)}${values}`,
        ),
      ].join('\n'),
    );
    for (const { name, error, programs } of comparisons) {
      expect(error, name).toBeLessThan(2e-6);
      expect(programs, name).toBe(1);
    }
  });

  it('calculates what moves, reductions and products are made from', async () => {
    expect(await ask('attention')).toBeLessThan(2e-6);
  });

  it('finds polar factors by products only', async () => {
    for (const task of ['polar64', 'polar256'] as const) {
      const { gram, largest, typical, programs } = await ask(task);
      console.log(
        `${task}: X'X - I ${gram.toExponential(1)}, times sqrt(d): largest ${largest.toExponential(1)}, rms ${typical.toExponential(1)}, ${programs} programs`,
      );
      expect(gram).toBeLessThan(1e-5);
      expect(largest).toBeLessThan(1e-3);
      expect(typical).toBeLessThan(1e-4);
    }
  });

  it('reads many signals in few transfers', async () => {
    const { error, signals, programs, bytesRead } = await ask('read');
    expect(error).toBeLessThan(1e-6);
    expect(signals).toBe(40);
    expect(programs).toBeLessThanOrEqual(6);
    expect(bytesRead).toBe(expectedBytes);
  });

  it('frees what a scope does not return, and keeps NaN, zeros and infinities', async () => {
    const { kept, special } = await ask('edges');
    expect(kept).toBe(1);
    for (const [op, values] of Object.entries(special)) expect(values[0], op).toBeNaN();
    expect(special.exp.slice(1)).toEqual([1, 1, Infinity, 0, Infinity]);
    expect(special.tanh.slice(3)).toEqual([1, -1, 1]);
    expect(special.softplus.slice(3).map(Math.fround)).toEqual([1e30, 0, 200].map(Math.fround));
    expect(special['largest input'].slice(1).map(Math.fround)).toEqual([Math.fround(1e30)]);
    expect(special['largest network'].slice(3).map(Math.fround)).toEqual([1e30, -1e30, 200].map(Math.fround));
    expect(special.erf.slice(3)).toEqual([1, -1, 1]);
    expect(special.sigmoid.slice(3)).toEqual([1, 0, 1]);
    expect(special.reciprocalOrZero.slice(1, 3).map(Math.abs)).toEqual([0, 0]);
    expect(special.sqrt.slice(1, 3).map(Math.abs)).toEqual([0, 0]);
  });

  it('stays within 1e-3 of float64 for 20 layers of batch norm and ReLU', async () => {
    const { error, programs } = await ask('depth');
    console.log(`20 layers: relative distance ${error.toExponential(1)}, ${programs} programs a layer`);
    expect(error).toBeLessThan(1e-3);
    expect(programs).toBe(6);
  });

  it('tells its time', async () => {
    const { drawAndMultiply, multiply } = await ask('time');
    console.log(
      `layer 256 x 256 x 16, 32 networks: draw and multiply ${drawAndMultiply.toFixed(1)} ms, multiply ${multiply.toFixed(1)} ms`,
    );
    expect(drawAndMultiply).toBeGreaterThan(0);
  });
}

describe('WebGL backend in a worker of a real browser', () => {
  // Whole texels are read: 32 signals of 2 x 4 x 3 and 8 of 2 x 2 x 1, with the entries that only fill texels up.
  holdsPrimitives('./primitivesWorker.ts', [], (32 * 24 + 8 * 4) * 16);

  it('is passed over on a software renderer unless asked for', async () => {
    const { probe, auto, reasons, forced, wasmSum } = await ask('open');
    expect(probe).toMatchObject({ webgl2: true, float32: true, webAssembly: true });
    console.log(`renderer: ${probe.renderer}`);
    expect(auto).toBe(probe.softwareRenderer ? 'simd' : 'webgl');
    expect(reasons.slice(0, 1)).toEqual(probe.softwareRenderer ? ['softwareRenderer'] : []);
    expect(forced).toBe('webgl');
    expect(wasmSum).toBe(6.5);
  });

  it('says so when the browser takes the GPU away, and can be opened again', async () => {
    const { message, again } = await ask('lose');
    expect(message).toContain('context lost');
    expect(again).toBe(4);
  });
});

describe('WebGPU backend in a worker of a real browser', () => {
  holdsPrimitives('./webgpuPrimitivesWorker.ts', webgpuFlags, (32 * 70 + 8 * 6) * 4);

  it('is passed over where its GPU is imitated unless asked for', async () => {
    const { webgpu, auto, reasons, named, value } = await askWebgpu('open');
    expect(webgpu).toBe(true);
    expect(auto).toBe('simd');
    expect(reasons).toEqual(['webgl: softwareRenderer', 'webgpu: softwareRenderer']);
    expect([named, value]).toEqual(['webgpu', 4]);
  });

  it('says so when the browser takes the device away, and can be opened again', async () => {
    const { messages, again } = await askWebgpu('lose');
    expect(messages).toHaveLength(2);
    for (const message of messages) expect(message).toContain('device lost');
    expect(again).toBe(4);
  });

  it('gives no values after a signal that is too large for the GPU', async () => {
    const messages = await askWebgpu('overflow');
    console.log(`too large: ${messages[0]}`);
    expect(messages).toHaveLength(2);
    for (const message of messages) expect(message).toContain('Error');
  });
});
