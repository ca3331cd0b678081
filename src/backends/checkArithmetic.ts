import type { Backend } from './backend.ts';
import { BackendUnavailable } from './backendUnavailable.ts';

/** How far a value may be off, relative to the largest: float32 stays below 1e-6 here, 16-bit floats are off by 1e-3. */
const tolerance = 1e-5;
/** Milliseconds after which a backend counts as dead: some browsers' workers never hear that their GPU is ready. */
const patience = 20_000;

/**
 * Draws, multiplies and reads back a few numbers, and compares them with the reference: a GPU or a driver that calculates wrongly, or never
 * answers, is found before its first picture. Throws BackendUnavailable.
 */
export async function checkArithmetic<T>(backend: Backend<T>): Promise<void> {
  const { createReferenceBackend } = await import('./referenceBackend.ts');
  const [given, right] = await Promise.all([inTime(trial(backend)), trial(createReferenceBackend())]);
  const largest = Math.max(...right.map(Math.abs));
  const off = Math.max(...right.map((value, k) => Math.abs(given[k] - value)));
  if (!(off <= tolerance * largest))
    throw new BackendUnavailable('wrong', `off by ${(off / largest).toExponential(1)} of the largest value`);
}

async function trial<T>(backend: Backend<T>): Promise<readonly number[]> {
  const { matrices, multiply, ops, read, scope, dispose } = backend;
  const address = { seed: 20, firstNetwork: 1, networks: 2, layer: 1 } as const;
  const made = scope((): readonly T[] => {
    const weights = matrices({ ...address, role: 'weights' }).normals(5, 7);
    const forward = multiply(weights, matrices({ ...address, role: 'bias' }).normals(7, 3));
    return [forward, multiply(weights, ops.tanh(forward), true), ops.mean(ops.exp(forward), 'unit')];
  });
  try {
    return (await read(made)).flatMap((values) => [...values]);
  } finally {
    dispose(...made);
  }
}

async function inTime<V>(answer: Promise<V>): Promise<V> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BackendUnavailable('wrong', `no answer within ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
