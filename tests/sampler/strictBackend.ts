import type { Backend } from '../../src/backends/backend.ts';
import type { ColumnOps } from '../../src/backends/columnOps.ts';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import type { TensorOps } from '../../src/networks/tensorOps.ts';
import type { MatrixOps } from '../../src/networks/weights/weightLaw.ts';

/** How much is held, in values. */
export interface Held {
  /** Signals that nobody freed yet. */
  signals: number;
  values: number;
  /** The most values that were held at once. */
  peak: number;
}

type Signal = ReferenceSignal;
type AnyFunction = (...given: never[]) => unknown;

const isSignal = (x: unknown): x is Signal => typeof x === 'object' && x !== null && 'shape' in x && 'values' in x;

/**
 * The reference with memory that has to be minded: whoever uses a signal after it was freed, by hand or at the end of a scope, or frees it
 * twice, gets an error. What tests of the reference itself cannot see, since it frees nothing.
 */
export function strictBackend(): { readonly backend: Backend<Signal>; readonly held: Held } {
  const plain = createReferenceBackend();
  const held: Held = { signals: 0, values: 0, peak: 0 };
  const alive = new Set<Signal>();
  const scopes: Set<Signal>[] = [];

  const claim = (signal: Signal): Signal => {
    if (alive.has(signal)) return signal;
    alive.add(signal);
    scopes.at(-1)?.add(signal);
    held.signals++;
    held.values += signal.values.length;
    held.peak = Math.max(held.peak, held.values);
    return signal;
  };
  const free = (signal: Signal): void => {
    if (!alive.delete(signal)) throw new Error('freed twice');
    for (const scope of scopes) scope.delete(signal);
    held.signals--;
    held.values -= signal.values.length;
  };
  const use = (x: unknown): void => {
    if (isSignal(x) && !alive.has(x)) throw new Error('used after it was freed');
    if (typeof x === 'object' && x !== null && 'onto' in x) use(x.onto);
  };
  const claimAll = (made: unknown): unknown => {
    if (isSignal(made)) return claim(made);
    if (typeof made === 'object' && made !== null) for (const part of Object.values(made)) if (isSignal(part)) claim(part);
    return made;
  };
  const watched = <O extends object>(ops: O): O =>
    Object.fromEntries(
      Object.entries(ops).map(([name, f]: [string, AnyFunction]) => [
        name,
        (...given: never[]) => {
          for (const x of given) use(x);
          return name === 'shape' ? f(...given) : claimAll(f(...given));
        },
      ]),
    ) as O;

  const backend: Backend<Signal> = {
    ...plain,
    ops: watched<TensorOps<Signal>>(plain.ops),
    columns: watched<ColumnOps<Signal>>(plain.columns!),
    matrices: (address) => watched<MatrixOps<Signal>>(plain.matrices(address)),
    ...watched({ multiply: plain.multiply, upload: plain.upload }),
    read: (signals) => {
      for (const signal of signals) use(signal);
      return plain.read(signals);
    },
    scope: (run) => {
      const scope = new Set<Signal>();
      scopes.push(scope);
      let kept: readonly Signal[] = [];
      try {
        const made = run();
        kept = made;
        return made;
      } finally {
        for (const signal of [...scope]) if (!kept.includes(signal)) free(signal);
        scopes.pop();
        for (const signal of kept) if (scope.has(signal)) scopes.at(-1)?.add(signal);
      }
    },
    dispose: (...signals) => {
      for (const signal of signals) free(signal);
    },
  };
  return { backend, held };
}
