import { messages } from '../../../messages/messages.ts';
import type { DepthProfile } from '../../../networks/ensembleResult.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { ObservableId } from '../../../networks/observables/index.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import type { Range } from '../../plots/ranges.ts';
import { angleBeside, angleNote, angleReading } from '../angleWords.ts';
import type { DensityId } from '../densityPicture.ts';
import { densityBeside, densityReading } from '../densityWords.ts';
import { depthSlope } from '../depthSlope.ts';
import { exponentsBeside, exponentsReading } from '../exponentsWords.ts';
import { gramBeside, gramReading } from '../gramWords.ts';
import { densityNote, exponentsNote, gramNote } from '../pictureNotes.ts';
import { residualsOf } from '../residuals.ts';
import { standingText } from '../residualWords.ts';
import { shapeBeside, shapeNote, shapeReading } from '../shapeWords.ts';
import { slopeSentence } from '../slopeWords.ts';
import type { SpectrumId } from '../spectrumPicture.ts';
import { spectrumBeside, spectrumNote, spectrumReading } from '../spectrumWords.ts';
import { theoryWords } from '../theoryWords.ts';
import type { TakenPictures } from './takenPictures.ts';

/** What is said of a theory below a plot over the layers, and how the measurement stands beside it. */
export function profileNote(prediction: Prediction | undefined, profile: DepthProfile | undefined): string {
  if (prediction === undefined) return messages.figure.legend.noTheory;
  const { claim, verdict } = theoryWords(prediction);
  const standing = standingText(residualsOf(profile, prediction));
  return messages.shell.sentences([claim + verdict, ...(standing === undefined ? [] : [standing])]);
}

/** The same, and before it the slope that is fitted, where one is asked for. */
export function profileNotes(
  prediction: Prediction | undefined,
  profile: DepthProfile | undefined,
  sloped: { readonly metric: MetricId; readonly shown: Range | undefined } | undefined,
): readonly string[] {
  const slope = sloped && depthSlope(sloped.metric, profile, prediction, sloped.shown);
  return [...(slope ? [slopeSentence(slope)] : []), profileNote(prediction, profile)];
}

/** What is said below a picture of a layer, each on a line of its own: what is read off, what off the pinned one, and what it shows. */
export function pictureNotes(observable: ObservableId, { gram, angle, densities, ...others }: TakenPictures): readonly string[] {
  const density = (of: DensityId) => {
    const taken = densities[of];
    if (taken === undefined) return [];
    return [
      densityReading(taken.picture, undefined, taken.prediction),
      taken.pinned && densityBeside(taken.pinned),
      joined(densityNote(of, taken.prediction)),
    ];
  };
  const notes: Readonly<Record<ObservableId, readonly (string | undefined)[]>> = {
    gram: gram ? [gramReading(gram.picture, undefined), gram.pinned && gramBeside(gram.pinned, gram.picture), gramNote] : [],
    spectrum: ofSpectrum('spectrum', others.spectrum),
    jacobianSpectrum: ofSpectrum('jacobianSpectrum', others.jacobianSpectrum),
    weightsSpectrum: ofSpectrum('weightsSpectrum', others.weightsSpectrum),
    lyapunovSpectrum: others.lyapunovSpectrum
      ? [
          exponentsReading(others.lyapunovSpectrum.picture, undefined),
          others.lyapunovSpectrum.pinned && exponentsBeside(others.lyapunovSpectrum.pinned),
          exponentsNote,
        ]
      : [],
    angle: angle
      ? [
          angleReading(angle.picture, angle.prediction, undefined),
          angle.pinned && angleBeside(angle.pinned),
          joined(angleNote(angle.prediction)),
        ]
      : [],
    angleDistribution: density('angleDistribution'),
    activationHistogram: density('activationHistogram'),
    shape: ofShape(others.shape),
  };
  return notes[observable].filter((note) => note !== undefined);
}

const ofSpectrum = (of: SpectrumId, taken: TakenPictures[SpectrumId]): readonly (string | undefined)[] =>
  taken
    ? [
        spectrumReading(of, taken.picture, undefined),
        taken.pinned && spectrumBeside(of, taken.pinned),
        joined(spectrumNote(of, taken.prediction)),
      ]
    : [];

const ofShape = (taken: TakenPictures['shape']): readonly (string | undefined)[] =>
  taken
    ? [
        shapeReading(taken.picture, taken.marks, taken.prediction),
        taken.pinned && shapeBeside(taken.pinned),
        joined(shapeNote(taken.marks, taken.prediction)),
      ]
    : [];

const joined = ({ said, verdict = '' }: { readonly said: string; readonly verdict?: string }): string => said + verdict;
