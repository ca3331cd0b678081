import type { ReactElement } from 'react';
import type { SideBySideProps } from '../../figures/widgets/sideBySide/sideBySideProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered figure of several networks side by side. */
export function SideBySideTag(props: Omit<SideBySideProps, 'preset'>): ReactElement {
  return <FigureTag name="sideBySide" props={props} />;
}
