import { settingsOf } from '../../../networks/ensembleSpec.ts';
import type { ObservableId } from '../../../networks/observables/index.ts';
import type { AngleLaw } from '../../../theory/angleLaw.ts';
import type { SpectrumPrediction } from '../../../theory/batchNorm/batchNormSpectrum.ts';
import type { CircleShape } from '../../../theory/meanField/circleShape.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import { type AnglePicture, anglesAt, predictedAngle } from '../anglePicture.ts';
import { type DensityId, type DensityPicture, densityAt, densityBins, densityDomain } from '../densityPicture.ts';
import { type ExponentsPicture, exponentsAt, exponentsDomain } from '../exponentsPicture.ts';
import { type GramPicture, gramAt } from '../gramPicture.ts';
import { layerTheory } from '../layerTheory.ts';
import { observedAt } from '../observedAt.ts';
import { type ShapeMarks, shapeMarks } from '../shapeMarks.ts';
import { type ShapePicture, shapeAt, shapeReach } from '../shapePicture.ts';
import { type SpectrumId, type SpectrumPicture, spectrumAt, spectrumDomain } from '../spectrumPicture.ts';
import type { TakenProfiles } from './takenFigure.ts';

/** A picture of the layer that is shown, and what was pinned beside it. */
interface Taken<Picture> {
  readonly picture: Picture;
  readonly pinned: Picture | undefined;
}

interface TakenSpectrum extends Taken<SpectrumPicture> {
  /** Of the axis of densities. */
  readonly domain: readonly [number, number];
  readonly prediction?: SpectrumPrediction;
}

/** The pictures of one layer of a figure, as far as it has them, with all that their planes draw. */
export interface TakenPictures {
  readonly gram?: Taken<GramPicture> & { readonly batch: number };
  readonly spectrum?: TakenSpectrum;
  readonly jacobianSpectrum?: TakenSpectrum;
  readonly weightsSpectrum?: TakenSpectrum;
  readonly lyapunovSpectrum?: Taken<ExponentsPicture> & { readonly domain: readonly [number, number] };
  readonly angle?: Taken<AnglePicture> & { readonly predicted: number | undefined; readonly prediction: Prediction | undefined };
  readonly shape?: TakenShape;
  readonly densities: Partial<Readonly<Record<DensityId, TakenDensity>>>;
}

interface TakenShape extends Taken<ShapePicture> {
  readonly marks: ShapeMarks;
  readonly pinnedMarks: ShapeMarks;
  /** Half the side of the frame. */
  readonly reach: number;
  readonly prediction?: CircleShape;
}

/** A density over bins. */
type TakenDensity = Taken<DensityPicture> & { readonly domain: readonly [number, number]; readonly prediction?: AngleLaw };

/** The layer whose pictures are taken: the last one, unless another is said. */
export const layerOfFigure = ({ result, layer }: TakenProfiles): number =>
  Math.min(layer ?? Number.POSITIVE_INFINITY, result.spec.network.depth);

/** The pictures of a figure at its layer. */
export function takenPictures(figure: TakenProfiles): TakenPictures {
  const { spec, observed } = figure.result;
  const layer = layerOfFigure(figure);
  const pinned = observedAt(figure.pinned, layer);
  const theory = layerTheory(settingsOf(spec), layer);
  const asked = (id: ObservableId) => (spec.observables.includes(id) ? observed[id] : undefined);

  const gram = gramAt(asked('gram'), layer);
  const spectrumOf = (id: SpectrumId, prediction?: SpectrumPrediction): TakenSpectrum | undefined => {
    const picture = spectrumAt(asked(id), layer);
    const beside = pinned[id];
    return (
      picture && {
        picture,
        pinned: spectrumAt(beside, layer, picture.bins.densities.length),
        domain: spectrumDomain(observed[id], beside, prediction),
        prediction,
      }
    );
  };
  const exponents = exponentsAt(asked('lyapunovSpectrum'), layer);
  const angle = anglesAt(asked('angle'), layer);
  const shape = shapeAt(asked('shape'), layer);
  const densities = (Object.keys(densityBins) as DensityId[]).flatMap((of): [DensityId, TakenDensity][] => {
    const picture = densityAt(of, asked(of), layer);
    if (picture === undefined) return [];
    return [
      [
        of,
        {
          picture,
          pinned: densityAt(of, pinned[of], layer),
          domain: densityDomain(of, observed[of], pinned[of]),
          prediction: of === 'angleDistribution' ? theory.angles : undefined,
        },
      ],
    ];
  });
  return {
    densities: Object.fromEntries(densities),
    gram: gram && { picture: gram, pinned: gramAt(pinned.gram, layer), batch: gram.size },
    spectrum: spectrumOf('spectrum', theory.spectrum),
    jacobianSpectrum: spectrumOf('jacobianSpectrum', theory.jacobian),
    weightsSpectrum: spectrumOf('weightsSpectrum'),
    lyapunovSpectrum: exponents && {
      picture: exponents,
      pinned: exponentsAt(pinned.lyapunovSpectrum, layer),
      domain: exponentsDomain(observed.lyapunovSpectrum, pinned.lyapunovSpectrum),
    },
    shape: shape && {
      picture: shape,
      pinned: shapeAt(pinned.shape, layer),
      marks: shapeMarks(spec),
      pinnedMarks: shapeMarks(figure.pinned?.spec),
      reach: shapeReach(observed.shape, pinned.shape),
      prediction: theory.shape,
    },
    angle: angle && {
      picture: angle,
      pinned: anglesAt(pinned.angle, layer),
      predicted: predictedAngle(theory.angle, layer),
      prediction: theory.angle,
    },
  };
}
