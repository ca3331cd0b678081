import { type ReactElement, useId, useState } from 'react';
export interface ExperimentProps {
  readonly id: string;
  readonly title: string;
  readonly knobs?: readonly string[];
  readonly preset?: unknown;
}
export function Experiment({ id, title, preset }: ExperimentProps): ReactElement {
  const [n, setN] = useState(0);
  const key = useId();
  return (
    <figure id={id}>
      <figcaption id={key}>
        {title} {JSON.stringify(preset ?? null)}
      </figcaption>
      <button type="button" aria-labelledby={key} onClick={() => setN(n + 1)}>
        {n}
      </button>
    </figure>
  );
}
