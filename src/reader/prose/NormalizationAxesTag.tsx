import type { ReactElement } from 'react';
import type { TheoryProps } from '../../figures/widgets/theoryProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered figure of which entries each normalization averages over: the axes of `figures/`. */
export function NormalizationAxesTag(props: TheoryProps): ReactElement {
  return <FigureTag name="normalizationAxes" props={props} />;
}
