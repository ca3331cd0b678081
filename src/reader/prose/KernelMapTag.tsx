import type { ReactElement } from 'react';
import type { kernelLooks } from '../../figures/widgets/kernelLooks.ts';
import type { TheoryProps } from '../../figures/widgets/theoryProps.ts';
import type { LookOf } from '../../state/looks.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered cosine map of one wide layer: the map of `figures/`. */
export function KernelMapTag(props: TheoryProps & { readonly look?: Partial<LookOf<typeof kernelLooks>> }): ReactElement {
  return <FigureTag name="kernelMap" props={props} />;
}
