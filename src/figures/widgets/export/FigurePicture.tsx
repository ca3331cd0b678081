import type { ReactElement } from 'react';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { description, pinnedOf } from '../description.ts';
import { colours, pictureFont } from './markStyles.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { layOut, lineHeights } from './pictureLayout.ts';
import { TextLines } from './TextLines.tsx';
import type { TakenFigure } from './takenFigure.ts';
import { layerOfFigure, takenPictures } from './takenPictures.ts';

/** A figure as one picture for paper and slides, the same whatever the screen, and within it the data that it is of. */
export function FigurePicture(figure: TakenFigure): ReactElement {
  const { title, result, pinned: kept, link } = figure;
  const pictures = takenPictures(figure);
  const { width, height, left, plot, panels, legend, ...text } = layOut(figure, pictures);
  const layer = settingsOf(result.spec).observables.length > 0 ? layerOfFigure(figure) : undefined;
  const settings = settingsOf(result.spec);
  const pinned = pinnedOf(kept, settings);
  const data = { spec: result.spec, drawn: result.drawn, pinned: kept?.spec, layer, link };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={pictureFont}
      role="img"
    >
      <title>{title}</title>
      <desc>{description(settings, result, { pinned, layer })}</desc>
      <metadata>{JSON.stringify(data)}</metadata>
      <rect width={width} height={height} fill={colours.paper} />
      <TextLines {...text.title} of="title" x={left} lineHeight={lineHeights.title} />
      <TextLines {...text.short} of="short" x={left} lineHeight={lineHeights.short} />
      {panels.map(({ of, notes, at }) => (
        <g key={at} transform={at}>
          {'metric' in of ? (
            <ProfilePanel metric={of.metric} figure={figure} notes={notes} {...plot} />
          ) : (
            <PicturePanel observable={of.observable} pictures={pictures} notes={notes} {...plot} />
          )}
        </g>
      ))}
      {legend.map(({ d, className, text: meaning, at }) => (
        <g key={meaning} transform={at}>
          <path className={className} d={d} />
          <text className="picture-note" x={32} y={11}>
            {meaning}
          </text>
        </g>
      ))}
      <TextLines {...text.remarks} of="note" x={left} lineHeight={lineHeights.note} />
    </svg>
  );
}
