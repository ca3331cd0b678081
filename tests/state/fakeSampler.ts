import type { DepthProfile, EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import { type Quantiles, quantileIds, quantileTable } from '../../src/networks/quantiles.ts';
import type { BackendChoice } from '../../src/networks/settings.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import type { SampleProgress, SamplerClient } from '../../src/worker/samplerClient.ts';

/** Quantiles around a made-up middle, as far as so many networks have any. */
export function fakeQuantiles(middle: Float64Array, drawn: number): Quantiles {
  const rows = quantileIds.map((id) => {
    const { probability, needs } = quantileTable[id];
    return [id, middle.map((value) => (drawn < needs ? Number.NaN : Number((value - 0.05 + probability / 5).toFixed(9))))];
  });
  return Object.fromEntries(rows);
}

/** A made-up result of a spec. */
export function fakeResult(spec: EnsembleSpec, drawn = spec.networks): EnsembleResult {
  const profiles = spec.metrics.map((metric) => {
    const { firstLayer } = metrics[metric];
    const layers = spec.network.depth + 1 - firstLayer;
    const mean = Float64Array.from({ length: layers }, (_, k) => 0.5 + k / 100);
    const profile: DepthProfile = {
      firstLayer,
      mean,
      std: mean.map(() => 0.1),
      count: new Int32Array(layers).fill(drawn),
      ranked: drawn,
      quantiles: fakeQuantiles(mean, drawn),
      single: [mean, mean.map((value) => value + 0.1)],
    };
    return [metric, profile];
  });
  const cost = { programs: 7, bytesUploaded: 0, bytesRead: 0, reads: 0 };
  const place = { method: 'explicit', backend: 'reference' } as const;
  return { spec, ...place, drawn, profiles: Object.fromEntries(profiles), observed: {}, events: [], elapsed: 5, cost };
}

interface FakeRun {
  readonly spec: EnsembleSpec;
  readonly backend: BackendChoice;
  readonly signal: AbortSignal;
  readonly lines: number | undefined;
  /** Sends a picture of so many networks, from a backend that took over from others where that is said. */
  send(
    drawn: number,
    from?: { readonly backend: EnsembleResult['backend']; readonly passedOver: SampleProgress['passedOver']; readonly elapsed?: number },
  ): Promise<void>;
  finish(): Promise<void>;
  fail(message: string): Promise<void>;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A client whose runs do what a test tells them to. */
export function fakeSampler(): SamplerClient & { readonly runs: FakeRun[]; readonly warmed: BackendChoice[] } {
  const runs: FakeRun[] = [];
  const warmed: BackendChoice[] = [];
  async function* sample(
    spec: EnsembleSpec,
    backend: BackendChoice,
    signal: AbortSignal,
    lines?: number,
  ): AsyncGenerator<SampleProgress, void> {
    signal.throwIfAborted();
    const inbox: (SampleProgress | 'finish' | Error)[] = [];
    let wake = (): void => {};
    const put = (letter: SampleProgress | 'finish' | Error): Promise<void> => {
      inbox.push(letter);
      wake();
      return settle();
    };
    runs.push({
      spec,
      backend,
      signal,
      lines,
      send: (drawn, { backend: on, passedOver, elapsed = 5 } = { backend: 'reference', passedOver: [] }) =>
        put({ result: { ...fakeResult(spec, drawn), backend: on, elapsed }, passedOver, restarted: false }),
      finish: () => put('finish'),
      fail: (message) => put(new Error(message)),
    });
    signal.addEventListener('abort', () => wake());
    for (;;) {
      while (inbox.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      signal.throwIfAborted();
      const letter = inbox.shift();
      if (letter === 'finish' || letter === undefined) return;
      if (letter instanceof Error) throw letter;
      yield letter;
    }
  }
  return { sample, warm: (backend) => warmed.push(backend), runs, warmed };
}
