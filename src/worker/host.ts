import { parseDigits } from '../networks/digitData.ts';
import { type Bench, OpenSamplers, type RunOptions } from './openSamplers.ts';
import type { Reply, Request } from './protocol.ts';
import { pauseOf } from './runPause.ts';
import { openedEarly, planRun, type RunPlan, worthTelling } from './runPlan.ts';

/** Milliseconds after which a sketch is done. */
const sketchTime = 50;

type SampleRequest = Extract<Request, { kind: 'sample' }>;
type WarmRequest = Extract<Request, { kind: 'warm' }>;

/** A run on its way, and what the page has of it. */
interface Run {
  readonly request: SampleRequest;
  readonly signal: AbortSignal;
  readonly given: RunOptions;
  /** Networks of the latest picture that was sent: none goes back behind it. */
  shown: number;
}

/**
 * The worker's side of the protocol: one run at a time, the latest asked for, drawn as `planRun` says. Where a backend fails under
 * a run, as a GPU does that the browser takes away, the plan is made anew without it, and the run begins anew; what was opened stays open for later runs.
 */
export function createHost(bench: Bench, reply: (reply: Reply) => void): (request: Request) => void {
  let current: { run: number; controller: AbortController } | undefined;
  let previous: Promise<void> = Promise.resolve();
  const samplers = new OpenSamplers(bench);
  const loadDigits = onceFor(fetchDigits);

  async function draw(run: Run, { method, backend, objection }: Omit<RunPlan, 'sketch'>, until = Number.POSITIVE_INFINITY) {
    const { signal, given, request } = run;
    const { spec } = request;
    const { sample } = await samplers.take(backend);
    signal.throwIfAborted();
    for await (const result of sample({ ...spec, method }, pauseOf(signal), given)) {
      signal.throwIfAborted();
      if (result.drawn >= run.shown) {
        const passedOver = worthTelling(method, spec.method, samplers.passedOver());
        reply({ kind: 'progress', run: request.run, result: { ...result, spec, ...(objection && { objection }) }, passedOver });
        run.shown = result.drawn;
      }
      if (performance.now() > until) return;
    }
  }

  /** Draws with a backend, or gives it up where it fails; whether it drew. */
  async function attempt(run: Run, plan: RunPlan, until?: number): Promise<boolean> {
    try {
      await draw(run, plan, until);
      return true;
    } catch (error) {
      if (run.signal.aborted || !samplers.leave(plan.backend, error)) throw error;
      return false;
    }
  }

  async function complete(run: Run): Promise<void> {
    const { spec, backend: choice, slowness } = run.request;
    for (;;) {
      const plan = planRun(spec, { choice, usable: samplers.usable, slowness });
      const { sketch } = plan;
      if (sketch && run.shown === 0) await attempt(run, { method: 'law', backend: sketch }, performance.now() + sketchTime);
      if (await attempt(run, plan)) return;
    }
  }

  async function serve(request: SampleRequest, signal: AbortSignal): Promise<void> {
    const { run, spec, digitsUrl, lines, backend, failed } = request;
    try {
      samplers.heed(backend, failed);
      const digits = spec.inputs.distribution === 'digits' ? await loadDigits(digitsUrl) : undefined;
      await complete({ request, signal, given: { digits, lines }, shown: 0 });
      reply({ kind: 'done', run });
    } catch (error) {
      if (!signal.aborted) reply({ kind: 'failed', run, message: messageOf(error) });
    }
  }

  /** Opens what a first turn of a knob will want; what does not open says so when it is needed. */
  async function warm({ backend: choice, failed }: WarmRequest): Promise<void> {
    if (!samplers.isEmpty || current !== undefined) return;
    samplers.heed(choice, failed);
    for (const backend of openedEarly(choice, samplers.usable)) await samplers.take(backend).catch(() => {});
  }

  return (request) => {
    if (request.kind === 'ping') return reply({ kind: 'pong' });
    if (request.kind === 'warm') return void warm(request);
    if (request.kind === 'cancel') {
      if (current?.run === request.run) current.controller.abort();
      return;
    }
    current?.controller.abort();
    const controller = new AbortController();
    current = { run: request.run, controller };
    previous = previous.then(() => (controller.signal.aborted ? undefined : serve(request, controller.signal)));
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function fetchDigits(url: string): Promise<Float64Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseDigits(await response.text());
}

/** A lookup that remembers what succeeded, and tries again after a failure. */
function onceFor<V>(look: (key: string) => Promise<V>): (key: string) => Promise<V> {
  const found = new Map<string, Promise<V>>();
  return (key) => {
    let value = found.get(key);
    if (!value) {
      value = look(key);
      value.catch(() => found.delete(key));
      found.set(key, value);
    }
    return value;
  };
}
