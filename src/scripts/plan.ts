import type { Activation, ActivationSettings } from '../networks/activations/activation.ts';
import { activations } from '../networks/activations/index.ts';
import type { Architecture } from '../networks/architectures/architecture.ts';
import { architectures } from '../networks/architectures/index.ts';
import { inputDimension, isInputMap, positionsOf, sizedSpec } from '../networks/dimensions.ts';
import type { Need } from '../networks/need.ts';
import { normalizations } from '../networks/normalizations/index.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import type { Settings } from '../networks/settings.ts';
import { type Dialect, dialects, type LanguageId } from './dialects.ts';

/** All that decides which lines a script has. */
export interface Plan {
  readonly settings: Settings;
  readonly language: LanguageId;
  readonly py: Dialect;
  readonly needs: ReadonlySet<Need>;
  /** Whether layers carry their way back, and their way forward for tangents: of libraries that do not differentiate. */
  readonly pull: boolean;
  readonly push: boolean;
  /** Whether each W is remembered as it is drawn. */
  readonly remembers: boolean;
  /** Whether units are images. */
  readonly images: boolean;
  /** Whether layer 1 is an affine map alone. */
  readonly inputMap: boolean;
  /** Dimensions of a sample, in the script's words. */
  readonly dimension: string;
  /** Whether so many layers might leave the range of numbers, so that scales are carried as logarithms; of signals only where a layer keeps them. */
  readonly logarithms: boolean;
  readonly carriesScale: boolean;
  /** Whether lines are joined that stand apart where there is room. */
  readonly tight: boolean;
}

/** What a script needs for readings that need so much. */
export function planOf(settings: Settings, language: LanguageId, needs: ReadonlySet<Need>, tight = false): Plan {
  const py = dialects[language];
  const sized = sizedSpec(settings);
  const images = positionsOf(settings) > 1;
  const backward = needs.has('gradient') || needs.has('weightGradient');
  const tangents = needs.has('jacobian') || needs.has('lyapunov');
  const logarithms = settings.depth * (Math.abs(Math.log(Math.max(settings.weightVariance, 1e-9))) / 2 + 1) > rangeOfLogarithms;
  const ownDimension = inputDimension(sized) !== settings.width * positionsOf(settings);
  return {
    settings,
    language,
    py,
    needs,
    pull: backward && !py.differentiates,
    push: tangents && !py.differentiates,
    remembers: needs.has('weights') || (needs.has('weightGradient') && py.differentiates),
    images,
    inputMap: isInputMap(sized, 1),
    dimension: ownDimension ? 'DIMENSION' : images ? 'WIDTH * SIDE ** 2' : 'WIDTH',
    logarithms,
    carriesScale: logarithms && keepsScale(settings),
    tight,
  };
}

/** Half of the natural logarithm of the largest number, with room to spare. */
const rangeOfLogarithms = 300;

/** Whether a layer of s h is s times the layer of h, s > 0. */
function keepsScale({ activation, normalization, architecture, biasVariance }: Settings): boolean {
  const { homogeneous }: Architecture = architectures[architecture];
  const { over }: Normalization = normalizations[normalization];
  return (activations[activation] as Activation).homogeneous && homogeneous && over === undefined && biasVariance === 0;
}

/** Whether a setting changes phi. */
export const phiReads = ({ activation }: Settings, setting: keyof ActivationSettings): boolean =>
  (activations[activation] as Activation).reads?.includes(setting) ?? false;

/** What phi is applied to: alpha_l x. */
export const hasGain = ({ gain, gainExponent }: Settings): boolean => gain !== 1 || gainExponent !== 0;

/** Whether phi alone does not say what the activation of a layer does. */
export const activatesInSteps = ({ settings, needs }: Pick<Plan, 'settings' | 'needs'>): boolean =>
  hasGain(settings) || settings.dropout > 0 || needs.has('units');
