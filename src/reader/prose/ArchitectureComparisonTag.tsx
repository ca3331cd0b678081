import type { ReactElement } from 'react';
import type { ComparisonProps } from '../../figures/widgets/comparisonProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered figure of several architectures against each other: the comparison of `figures/`. */
export function ArchitectureComparisonTag(props: Omit<ComparisonProps, 'preset'>): ReactElement {
  return <FigureTag name="architectureComparison" props={props} />;
}
