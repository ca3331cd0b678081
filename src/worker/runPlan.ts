import { type BackendId, backendIds } from '../networks/backendIds.ts';
import { settingsOf } from '../networks/ensembleSpec.ts';
import { type LawObjection, lawCellOf, lawObjection } from '../networks/lawCoverage.ts';
import { frameBudget } from '../networks/plannedMethod.ts';
import { nominalTime } from '../networks/runTime.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { DrawnMethod, EnsembleSpec } from '../networks/spec.ts';
import type { PassedOver, Slowness } from './protocol.ts';

/** How the networks of a run are drawn, and where. */
export interface RunPlan {
  readonly method: DrawnMethod;
  readonly backend: BackendId;
  /** Draws a first picture in law, before `backend` draws the networks that stay. */
  readonly sketch?: BackendId;
  /** Why a run that asked for the law is drawn with explicit weights. */
  readonly objection?: LawObjection;
}

/** What a plan is made from, beside the spec. */
export interface Circumstances {
  readonly choice: BackendChoice;
  /** Whether a backend works here, as far as is known. */
  usable(backend: BackendId): boolean;
  readonly slowness: Slowness;
}

const gpus: readonly BackendId[] = ['webgl', 'webgpu'];
/** Backends on which a network can be drawn in law. */
const lawful: readonly BackendId[] = ['simd', 'reference'];

/**
 * The plan of a run. Explicit weights and the law are had by whoever asks for them, the law where it is exact. Left to us, a backend that was
 * named draws in its own way, TensorFlow.js with explicit weights. Where none was named, or that one is gone, the law draws, unless a GPU
 * draws a network with explicit weights within `frameBudget`: then the GPU does, after a first picture by the law.
 */
export function planRun(spec: EnsembleSpec, circumstances: Circumstances): RunPlan {
  const { choice } = circumstances;
  const usable = (backend: BackendId): boolean => backend === 'reference' || circumstances.usable(backend);
  const candidates = backendIds.slice(choice === 'auto' ? 0 : backendIds.indexOf(choice)).filter(usable);
  const explicit = { method: 'explicit', backend: candidates[0] } as const;
  if (spec.method === 'explicit') return explicit;

  const objection = lawObjection(lawCellOf(spec));
  if (objection) return spec.method === 'law' ? { ...explicit, objection } : explicit;
  const law = { method: 'law', backend: choice !== 'reference' && usable('simd') ? 'simd' : 'reference' } as const;
  if (spec.method === 'law' || lawful.includes(explicit.backend)) return law;

  if (explicit.backend === choice) return explicit;
  const gpu = candidates.find((backend) => gpus.includes(backend));
  if (gpu === undefined || !fitsFrame(spec, gpu, circumstances.slowness)) return law;
  // In plain TypeScript a sketch would keep the GPU waiting.
  return { method: 'explicit', backend: gpu, sketch: law.backend === 'simd' ? law.backend : undefined };
}

/** What to open for a choice before a run is asked for, what draws first pictures before the rest. */
export function openedEarly(choice: BackendChoice, usable: Circumstances['usable']): readonly BackendId[] {
  if (choice !== 'auto') return [choice];
  return ['simd', ...gpus.filter(usable).slice(0, 1)];
}

function fitsFrame(spec: EnsembleSpec, gpu: BackendId, slowness: Slowness): boolean {
  return nominalTime({ ...settingsOf(spec), networks: 1 }, gpu) * (slowness[gpu] ?? 1) <= frameBudget;
}

/**
 * What a reader should hear of the backends that were passed over. The law needs no GPU, so that none is missed: only what broke counts, and
 * to who asked for the law, only where the law is drawn.
 */
export function worthTelling(method: DrawnMethod, asked: EnsembleSpec['method'], passedOver: readonly PassedOver[]): readonly PassedOver[] {
  if (method === 'explicit') return passedOver;
  const broke = passedOver.filter(({ reason }) => reason === 'failed' || reason === 'wrong');
  return asked === 'law' ? broke.filter(({ backend }) => lawful.includes(backend)) : broke;
}
