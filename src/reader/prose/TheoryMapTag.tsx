import type { ReactElement } from 'react';
import type { TheoryMapProps } from '../../figures/widgets/mapProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered map of what theory says over a plane of two parameters: the map of `figures/`. */
export function TheoryMapTag(props: Omit<TheoryMapProps, 'preset'>): ReactElement {
  return <FigureTag name="theoryMap" props={props} />;
}
