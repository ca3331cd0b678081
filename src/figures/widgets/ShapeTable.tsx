import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { valueText } from '../plots/valueText.ts';
import { ScrollingTable } from './ScrollingTable.tsx';
import type { ShapeMarks } from './shapeMarks.ts';
import type { ShapePicture } from './shapePicture.ts';
import { coordinateText, percentText } from './shapeWords.ts';

interface ShapeTableProps {
  readonly picture: ShapePicture;
  readonly marks: ShapeMarks;
  /** Samples that are listed at most. */
  readonly most?: number;
  readonly captioned: (caption: string) => string;
}

const { table, shape } = messages.figure;
const { title } = messages.parameters.observable.shape;

/** The places of the samples of one layer in their plane. */
export function ShapeTable({ picture, marks, most, captioned }: ShapeTableProps): ReactElement {
  const { layer, points, shares, residual } = picture;
  const shown = points.slice(0, most);
  const caption = shape.caption(
    layer,
    valueText(residual),
    Number.isNaN(shares[0]) ? undefined : percentText(shares[0]),
    percentText(shares[1]),
  );
  const { signs } = marks;
  return (
    <ScrollingTable label={title} caption={captioned(caption)} columns={[table.sample, ...(signs ? [shape.sign] : []), ...shape.columns]}>
      {shown.map(([x, y], sample) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its number
        <tr key={sample}>
          <th scope="row">{sample + 1}</th>
          {signs && <td>{signs[sample]}</td>}
          <td>{coordinateText(x, picture)}</td>
          <td>{coordinateText(y, picture)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
