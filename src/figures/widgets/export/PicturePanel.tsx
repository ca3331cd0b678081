import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { type ObservableId, observables } from '../../../networks/observables/index.ts';
import { AnglePlane } from '../AnglePlane.tsx';
import { GramPlane } from '../GramPlane.tsx';
import { SpectrumPlane } from '../SpectrumPlane.tsx';
import { Panel, type PanelSize } from './Panel.tsx';
import type { TakenPictures } from './takenPictures.ts';

interface PicturePanelProps extends PanelSize {
  readonly observable: ObservableId;
  readonly pictures: TakenPictures;
  readonly notes: readonly string[];
}

/** One picture of a layer, in a saved picture. */
export function PicturePanel({ observable, pictures, notes, ...size }: PicturePanelProps): ReactElement {
  const { title, axis } = messages.parameters.observable[observable];
  const { gram, spectrum, angle } = pictures;
  return (
    <Panel title={title} axis={`${observables[observable].plain} · ${axis}`} notes={notes} {...size}>
      {(area) => (
        <>
          {observable === 'gram' && gram && <GramPlane area={area} {...gram} />}
          {observable === 'spectrum' && spectrum && <SpectrumPlane area={area} {...spectrum} />}
          {observable === 'angle' && angle && <AnglePlane area={area} {...angle} />}
        </>
      )}
    </Panel>
  );
}
