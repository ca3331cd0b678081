import type { ReactElement } from 'react';

interface TextLinesProps {
  readonly lines: readonly string[];
  /** How it looks. */
  readonly of: 'title' | 'short' | 'note';
  readonly x: number;
  /** The foot of the first line. */
  readonly y: number;
  readonly lineHeight: number;
}

/** Lines of text below each other. */
export function TextLines({ lines, of, x, y, lineHeight }: TextLinesProps): ReactElement {
  return (
    <text className={`picture-${of}`} x={x} y={y}>
      {lines.map((line, k) => (
        <tspan key={line} x={x} dy={k === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
