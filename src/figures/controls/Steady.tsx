import type { ReactElement } from 'react';

interface SteadyProps {
  readonly text: string;
  /** All that may stand there. */
  readonly texts: readonly string[];
}

/** A changing text in the room of its longest form, so that nothing beside it moves. */
export function Steady({ text, texts }: SteadyProps): ReactElement {
  return (
    <span className="control-steady">
      <span>{text}</span>
      {texts.map((one) => (
        <span key={one} aria-hidden="true">
          {one}
        </span>
      ))}
    </span>
  );
}
