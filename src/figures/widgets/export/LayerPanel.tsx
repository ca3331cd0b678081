import type { ReactElement } from 'react';
import type { ObservableId } from '../../../networks/observables/index.ts';
import type { PlotArea } from '../../plots/plotArea.ts';
import { AnglePlane } from '../AnglePlane.tsx';
import { DensityPlane } from '../DensityPlane.tsx';
import { ExponentsPlane } from '../ExponentsPlane.tsx';
import { GramPlane } from '../GramPlane.tsx';
import { ShapePlane } from '../ShapePlane.tsx';
import { SpectrumPlane } from '../SpectrumPlane.tsx';
import { isSpectrum } from '../spectrumPicture.ts';
import type { TakenPictures } from './takenPictures.ts';

interface LayerPanelProps {
  readonly observable: ObservableId;
  readonly area: PlotArea;
  readonly pictures: TakenPictures;
}

/** One picture of a layer in a saved picture. */
export function LayerPanel({ observable, area, pictures }: LayerPanelProps): ReactElement {
  const { gram, angle, densities, lyapunovSpectrum: exponents } = pictures;
  const spectrum = isSpectrum(observable) ? pictures[observable] : undefined;
  const density = observable in densities ? densities[observable as keyof typeof densities] : undefined;
  return (
    <>
      {observable === 'gram' && gram && <GramPlane area={area} {...gram} />}
      {isSpectrum(observable) && spectrum && <SpectrumPlane of={observable} area={area} {...spectrum} />}
      {observable === 'angle' && angle && <AnglePlane area={area} {...angle} />}
      {observable === 'shape' && pictures.shape && <ShapePlane area={area} {...pictures.shape} />}
      {density && <DensityPlane of={density.picture.of} area={area} {...density} />}
      {observable === 'lyapunovSpectrum' && exponents && <ExponentsPlane area={area} {...exponents} />}
    </>
  );
}
