import type { ReactElement } from 'react';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { description, pinnedOf } from '../description.ts';
import { fullRank } from '../metricPicture.ts';
import { colours, pictureFont } from './markStyles.ts';
import { ProfilePanel } from './ProfilePanel.tsx';
import { layOut, lineHeights } from './pictureLayout.ts';
import { TextLines } from './TextLines.tsx';
import type { TakenFigure } from './takenFigure.ts';

/** A figure as one picture for paper and slides, the same whatever the screen, and within it the data that it is of. */
export function FigurePicture(figure: TakenFigure): ReactElement {
  const { title, result, pinned: kept, link } = figure;
  const { width, height, left, plotWidth, panels, legend, ...text } = layOut(figure);
  const settings = settingsOf(result.spec);
  const pinned = pinnedOf(kept, settings);
  const data = { spec: result.spec, drawn: result.drawn, pinned: kept?.spec, link };
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
      <desc>{description(settings, result, { pinned })}</desc>
      <metadata>{JSON.stringify(data)}</metadata>
      <rect width={width} height={height} fill={colours.paper} />
      <TextLines {...text.title} of="title" x={left} lineHeight={lineHeights.title} />
      <TextLines {...text.short} of="short" x={left} lineHeight={lineHeights.short} />
      {panels.map(({ metric, prediction, notes, at }) => (
        <g key={metric} transform={at}>
          <ProfilePanel
            metric={metric}
            depth={settings.depth}
            fullRank={fullRank(settings, pinned?.settings)}
            width={plotWidth}
            profile={result.profiles[metric]}
            pinned={kept?.profiles[metric]}
            pinnedLine={pinned?.line ?? ''}
            prediction={prediction}
            notes={notes}
          />
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
