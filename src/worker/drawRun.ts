import type { BackendId } from '../networks/backendIds.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { Crew } from './crew/crew.ts';
import { sampleTogether } from './crew/sampleTogether.ts';
import type { OpenSamplers } from './openSamplers.ts';
import type { Reply, SampleRequest } from './protocol.ts';
import { pauseOf, rest } from './runPause.ts';
import { planRun, type RunPlan, worthTelling } from './runPlan.ts';
import { type Tables, tableOf } from './tables.ts';

/** Milliseconds that a first picture may take before what it waits for is drawn. */
const sketchTime = 50;
/** Backends of one thread: several draw faster than one. */
const onCores: readonly BackendId[] = ['simd', 'reference'];

/** All that a worker draws with. */
export interface Hands {
  readonly samplers: OpenSamplers;
  readonly crew: Crew;
  readonly tables: Tables;
  /** Milliseconds that a run waits after its first picture: a hand that turns a knob wants a next first one, and the page the cores. */
  readonly respite: number;
}

/**
 * Draws what a request asks for, as `planRun` says, and tells each better picture. Where a backend fails under the run, as a GPU does that the browser
 * takes away, the plan is made anew without it, and the run begins anew; no picture goes back behind one that was told. Throws what the last
 * backend threw, or an AbortError.
 */
export async function drawRun(request: SampleRequest, hands: Hands, signal: AbortSignal, tell: (reply: Reply) => void): Promise<void> {
  const { samplers } = hands;
  const { spec, backend: choice, slowness } = request;
  const pause = pauseOf(signal);
  let shown = 0;

  const show = (result: EnsembleResult, { method, objection }: RunPlan): void => {
    if (result.drawn < shown) return;
    shown = result.drawn;
    const passedOver = worthTelling(method, spec.method, samplers.passedOver());
    tell({ kind: 'progress', run: request.run, result: { ...result, spec, ...(objection && { objection }) }, passedOver });
  };

  /** Follows a plan to its end, or gives its backend up where that fails; whether it was followed. */
  const follow = async (plan: RunPlan, draw: typeof drawAll): Promise<boolean> => {
    try {
      for await (const result of draw(request, plan, hands, pause)) {
        signal.throwIfAborted();
        const isFirst = shown === 0;
        show(result, plan);
        if (isFirst && hands.respite > 0 && result.drawn < spec.networks) await rest(hands.respite, signal);
      }
      return true;
    } catch (error) {
      if (signal.aborted || !samplers.leave(plan.backend, error)) throw error;
      return false;
    }
  };

  samplers.heed(choice, request.failed);
  for (;;) {
    const plan = planRun(spec, { choice, usable: samplers.usable, slowness });
    if (plan.sketch && shown === 0) await follow({ method: 'law', backend: plan.sketch }, drawSketch);
    if (await follow(plan, drawAll)) return;
  }
}

type Pause = () => Promise<void>;

/** The whole ensemble; on the CPU with the help of the crew. */
async function* drawAll(request: SampleRequest, { method, backend }: RunPlan, hands: Hands, pause: Pause) {
  const { run, digitsUrl, lines } = request;
  const spec = { ...request.spec, method };
  const table = await tableOf(request, hands.tables);
  const sampler = await hands.samplers.take(backend);
  await pause();
  if (onCores.includes(backend)) {
    const draw = sampler.begin(spec, table);
    yield* sampleTogether({ run, spec, backend, digitsUrl, data: hands.tables.own, draw, pause }, hands.crew, lines);
  } else yield* sampler.sample(spec, pause, { table, lines });
}

/** As many networks as fit into `sketchTime`: pictures come with twice as many networks each, and in twice the time. */
async function* drawSketch(request: SampleRequest, { method, backend }: RunPlan, hands: Hands, pause: Pause) {
  const table = await tableOf(request, hands.tables);
  const { sample } = await hands.samplers.take(backend);
  const began = performance.now();
  for await (const result of sample({ ...request.spec, method }, pause, { table, lines: request.lines })) {
    yield result;
    if (performance.now() - began > sketchTime / 2) return;
  }
}
