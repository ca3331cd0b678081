import { type ReactElement, type ReactNode, useContext } from 'react';
import type { Pointed } from '../../figures/widgets/pointed.ts';
import { pointedWords } from '../driven/pointedWords.ts';
import { PageContext } from '../page.ts';

/** What words point out in which figure. */
export interface HighlightProps extends Pointed {
  /** The figure, by its id. */
  readonly figure: string;
  readonly children?: ReactNode;
}

/** Words that point out something in a figure, as long as they are pointed at, or until they are pressed again. */
export function Highlight({ figure, mark, metric, layers, children }: HighlightProps): ReactElement {
  const { number } = useContext(PageContext).points(figure, { mark, metric, layers });
  return (
    <span
      className="points"
      data-drives="points"
      data-figure={figure}
      data-points={JSON.stringify({ mark, metric, layers })}
      title={pointedWords({ mark, metric, layers }, number)}
    >
      {children}
    </span>
  );
}
