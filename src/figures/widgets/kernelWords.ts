import { messages } from '../../messages/messages.ts';
import { parameterIds } from '../../networks/parameters.ts';
import { defaultSetting, type Settings } from '../../networks/settings.ts';
import { valueText } from '../plots/valueText.ts';
import { holdsThroughout, type KernelPicture } from './kernelPicture.ts';
import { optionLabel } from './optionLabel.ts';
import type { TheoryFact } from './TheoryFacts.tsx';

const { kernel: words, figure, parameters, shell } = messages;

/** The settings that the map of a layer depends on. */
export const kernelSaid = [
  'activation',
  'slope',
  'normalization',
  'normalizationPosition',
  'weightVariance',
  'biasVariance',
  'gain',
] as const;

/** The layer at hand: "ReLU · RMS norm, before activation". */
export function kernelLine(settings: Settings): string {
  const { activation, normalization, normalizationPosition } = settings;
  const name =
    normalization === 'none'
      ? figure.short.noNormalization
      : words.normalized(optionLabel('normalization', normalization), optionLabel('normalizationPosition', normalizationPosition));
  const numbers = parameterIds.filter((id) => {
    if (id === 'slope') return activation === 'leakyRelu';
    const moved = String(settings[id]) !== String(defaultSetting(id, settings));
    return (id === 'weightVariance' && (normalization === 'none' || moved)) || ((id === 'biasVariance' || id === 'gain') && moved);
  });
  const named = numbers.map((id) => figure.short.named(parameters.label[id], optionLabel(id, String(settings[id]))));
  return [optionLabel('activation', activation), name, ...named].join(' · ');
}

/** What the map does to cosines, by the cases of the theorem, and of which layers it is. */
export function kernelVerdict(picture: KernelPicture | undefined): string {
  if (picture === undefined) return messages.map.silent;
  const { kind, fixedPoint } = picture.kernel;
  return words.verdict[kind](valueText(fixedPoint));
}

/** Whose it is, and where it holds. */
export function kernelNotes(picture: KernelPicture | undefined): readonly string[] {
  if (picture === undefined) return [words.knows];
  const { share, centred, length, fate } = picture.kernel;
  return [words.fate[fate](valueText(length)), ...(share < 1 || centred ? [words.extended] : []), words.source];
}

/** The numbers of the map. */
export function kernelFacts({ kernel, cut, order }: KernelPicture): readonly TheoryFact[] {
  const { fact } = words;
  const fixed = Number.isFinite(kernel.fixedPoint);
  return [
    ...(fixed
      ? [
          { tex: '\\rho^*', plain: 'ρ*', name: fact.fixedPoint, value: kernel.fixedPoint },
          { tex: "\\kappa'(\\rho^*)", plain: 'κ′(ρ*)', name: fact.slopeAtFixedPoint, value: kernel.slopeAtFixedPoint },
        ]
      : []),
    { tex: "\\kappa'(1)", plain: 'κ′(1)', name: fact.slopeAtOne, value: kernel.slopeAtOne },
    ...(cut
      ? [
          { tex: "\\kappa_K'(1)", plain: 'κ_K′(1)', name: fact.cutSlope(order), value: cut.kernel.slopeAtOne },
          { tex: '1-\\textstyle\\sum_{k\\le K}', plain: '1 − Σ', name: fact.lost, value: Math.max(0, cut.kernel.lost) },
        ]
      : []),
    { tex: '\\kappa(0)', plain: 'κ(0)', name: fact.atZero, value: kernel.atZero },
    { tex: "\\kappa'(0)", plain: 'κ′(0)', name: fact.slopeAtZero, value: kernel.slopeAtZero },
    { tex: 'C', plain: 'C', name: fact.scale, value: kernel.scale },
    { tex: 'c_0', plain: 'c₀', name: fact.mean, value: kernel.unit.mean },
  ];
}

/** What is read off the orbit at a layer. */
export function orbitReading(picture: KernelPicture, layer: number): string {
  const { orbit, cut } = picture;
  const parts = [words.at(valueText(orbit.cosines[layer]), distanceText(orbit.distances[layer]))];
  if (cut) parts.push(words.cutAt(valueText(cut.orbit.cosines[layer]), distanceText(cut.orbit.distances[layer])));
  return `${figure.layer} ${layer}: ${parts.join(' · ')}`;
}

const distanceText = (distance: number): string => (distance < 1e-300 ? '0' : valueText(distance));

/** The whole figure, in a few sentences. */
export function kernelSentence(settings: Settings, picture: KernelPicture | undefined): string {
  if (picture === undefined) return shell.sentences([`${kernelLine(settings)}.`, messages.map.silent, words.knows]);
  const depth = picture.orbit.cosines.length - 1;
  return shell.sentences([
    words.sentence(kernelLine(settings), valueText(picture.start), depth, valueText(picture.orbit.cosines[depth])),
    kernelVerdict(picture),
    ...(holdsThroughout(picture.kernel) ? [] : [words.fate[picture.kernel.fate](valueText(picture.kernel.length))]),
  ]);
}
