import type { ReactElement, ReactNode } from 'react';
import { colours, pictureFont } from './markStyles.ts';
import { lineHeights, type PictureLayout } from './pictureLayout.ts';
import { TextLines } from './TextLines.tsx';

interface PictureSheetProps {
  readonly title: string;
  /** The picture in words. */
  readonly description: string;
  /** The data that it is of. */
  readonly data: object;
  readonly layout: PictureLayout;
  /** The k-th plot, with the lines of text below it. */
  readonly panel: (k: number, notes: readonly string[]) => ReactNode;
}

/** A figure as one picture for paper and slides, the same whatever the screen, and within it the data that it is of. */
export function PictureSheet({ title, description, data, layout, panel }: PictureSheetProps): ReactElement {
  const { width, height, left, panels, legend, ...text } = layout;
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
      <desc>{description}</desc>
      <metadata>{JSON.stringify(data)}</metadata>
      <rect width={width} height={height} fill={colours.paper} />
      <TextLines {...text.title} of="title" x={left} lineHeight={lineHeights.title} />
      <TextLines {...text.short} of="short" x={left} lineHeight={lineHeights.short} />
      {panels.map(({ notes, at }, k) => (
        <g key={at} transform={at}>
          {panel(k, notes)}
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
