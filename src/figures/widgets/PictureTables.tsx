import type { ReactElement } from 'react';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import { AngleTable } from './AngleTable.tsx';
import { anglesAt } from './anglePicture.ts';
import { GramTable } from './GramTable.tsx';
import { gramAt } from './gramPicture.ts';
import type { LayerTheory } from './layerTheory.ts';
import { SpectrumTable } from './SpectrumTable.tsx';
import { spectrumAt } from './spectrumPicture.ts';

interface PictureTablesProps {
  readonly result: EnsembleResult | undefined;
  readonly layer: number;
  /** Of that layer. */
  readonly theory: LayerTheory;
}

/** The numbers behind the pictures of the layer that is shown. */
export function PictureTables({ result, layer, theory }: PictureTablesProps): ReactElement {
  const { gram, spectrum, angle } = result?.observed ?? {};
  const cosines = gram && gramAt(gram, layer);
  const histogram = spectrum && spectrumAt(spectrum, layer);
  const angles = angle && anglesAt(angle, layer);
  return (
    <>
      {cosines && <GramTable picture={cosines} />}
      {histogram && <SpectrumTable picture={histogram} prediction={theory.spectrum?.validity.holds ? theory.spectrum : undefined} />}
      {angles && <AngleTable picture={angles} prediction={theory.angle} />}
    </>
  );
}
