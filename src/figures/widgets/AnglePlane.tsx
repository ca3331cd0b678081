import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { Dial } from '../plots/Dial.tsx';
import { dialBox } from '../plots/dialBox.ts';
import type { PlotArea } from '../plots/plotArea.ts';
import { Ray } from '../plots/Ray.tsx';
import { Sector } from '../plots/Sector.tsx';
import { type AnglePicture, mostRays } from './anglePicture.ts';

interface AnglePlaneProps {
  readonly area: PlotArea;
  readonly picture: AnglePicture | undefined;
  readonly pinned: AnglePicture | undefined;
  /** In degrees. */
  readonly predicted: number | undefined;
  /** The network that is read off. */
  readonly picked?: number;
}

/** The dial of an angle with its marks: what is the same on the page, in a saved picture and on the command line. */
export function AnglePlane({ area, picture, pinned, predicted, picked }: AnglePlaneProps): ReactElement {
  const box = dialBox(area);
  return (
    <>
      <Dial box={box} label={messages.figure.angle.first} />
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          <Sector box={box} from={pinned.mean - pinned.std} to={pinned.mean + pinned.std} hue="neutral" />
          <Ray box={box} angle={pinned.mean} kind="pinned" hue="neutral" />
        </g>
      )}
      {picture && (
        <g className="profile-marks">
          <Sector box={box} from={picture.mean - picture.std} to={picture.mean + picture.std} hue="forward" />
          {picture.angles.length > 1 &&
            picture.angles.slice(0, mostRays).map((angle, network) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a network is its number
              <Ray key={network} box={box} angle={angle} kind="single" hue="forward" picked={network === picked} />
            ))}
          <Ray box={box} angle={picture.mean} kind="measured" hue="forward" />
        </g>
      )}
      {predicted !== undefined && <Ray box={box} angle={predicted} kind="theory" hue="forward" />}
    </>
  );
}
