import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { valueText } from '../plots/valueText.ts';
import { type AnglePicture, mostRays, predictedAngle } from './anglePicture.ts';
import { meanAngleText } from './angleWords.ts';
import { ScrollingTable } from './ScrollingTable.tsx';

interface AngleTableProps {
  readonly picture: AnglePicture;
  readonly prediction: Prediction | undefined;
  /** Networks that are listed at most. */
  readonly most?: number;
  readonly captioned: (caption: string) => string;
}

const { table } = messages.figure;
const { title } = messages.parameters.observable.angle;

/** The angle between the first two samples at one layer, network by network. */
export function AngleTable({ picture, prediction, most = mostRays, captioned }: AngleTableProps): ReactElement {
  const { layer, angles, count } = picture;
  const predicted = predictedAngle(prediction, layer);
  const rays = angles.slice(0, most);
  const caption = table.angle(
    layer,
    meanAngleText(picture),
    count,
    predicted === undefined ? undefined : valueText(predicted),
    rays.length,
  );
  return (
    <ScrollingTable label={title} caption={captioned(caption)} columns={[table.network, table.angleOf]}>
      {rays.map((angle, network) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a network is its number
        <tr key={network}>
          <th scope="row">{network + 1}</th>
          <td>{valueText(angle)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
