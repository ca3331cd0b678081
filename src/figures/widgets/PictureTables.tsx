import type { ReactElement } from 'react';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { AngleTable } from './AngleTable.tsx';
import { anglesAt } from './anglePicture.ts';
import { DensityTable } from './DensityTable.tsx';
import { type DensityId, densityAt, densityBins } from './densityPicture.ts';
import { ExponentsTable } from './ExponentsTable.tsx';
import { exponentsAt } from './exponentsPicture.ts';
import { GramTable } from './GramTable.tsx';
import { gramAt } from './gramPicture.ts';
import type { LayerTheory } from './layerTheory.ts';
import { ShapeTable } from './ShapeTable.tsx';
import { SpectrumTable } from './SpectrumTable.tsx';
import { shapeMarks } from './shapeMarks.ts';
import { shapeAt } from './shapePicture.ts';
import { spectrumAt, spectrumIds } from './spectrumPicture.ts';

interface PictureTablesProps {
  readonly observed: EnsembleResult['observed'];
  /** Of the networks that were observed. */
  readonly spec: EnsembleSpec | undefined;
  readonly layer: number;
  /** Of that layer. */
  readonly theory?: LayerTheory;
  /** Whether all is listed that there is room for; else a few networks. */
  readonly whole?: boolean;
  /** What a table is called. */
  readonly captioned?: (caption: string) => string;
}

const fewNetworks = 8;

const asItIs = (caption: string): string => caption;

/** The numbers behind the pictures of the layer that is shown. */
export function PictureTables({ observed, spec, layer, theory = {}, whole = true, captioned = asItIs }: PictureTablesProps): ReactElement {
  const { gram, angle } = observed;
  const cosines = gramAt(gram, layer);
  const exponents = exponentsAt(observed.lyapunovSpectrum, layer);
  const angles = anglesAt(angle, layer);
  const shape = shapeAt(observed.shape, layer);
  const densities = (Object.keys(densityBins) as DensityId[]).map((of) => densityAt(of, observed[of], layer));
  return (
    <>
      {cosines && <GramTable picture={cosines} captioned={captioned} />}
      {spectrumIds.map((id) => {
        const histogram = spectrumAt(observed[id], layer);
        const prediction = id === 'spectrum' ? theory.spectrum : id === 'jacobianSpectrum' ? theory.jacobian : undefined;
        return histogram && <SpectrumTable key={id} of={id} picture={histogram} prediction={prediction} captioned={captioned} />;
      })}
      {angles && <AngleTable picture={angles} prediction={theory.angle} most={whole ? undefined : fewNetworks} captioned={captioned} />}
      {densities.map(
        (picture) =>
          picture && (
            <DensityTable
              key={picture.of}
              picture={picture}
              prediction={picture.of === 'angleDistribution' ? theory.angles : undefined}
              captioned={captioned}
            />
          ),
      )}
      {shape && <ShapeTable picture={shape} marks={shapeMarks(spec)} most={whole ? undefined : fewNetworks} captioned={captioned} />}
      {exponents && <ExponentsTable picture={exponents} captioned={captioned} />}
    </>
  );
}
