import type { ReactElement } from 'react';
import type { explorerLooks } from '../../figures/widgets/explorerLooks.ts';
import type { TheoryProps } from '../../figures/widgets/theoryProps.ts';
import type { LookOf } from '../../state/looks.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered explorer of activations: that of `figures/`. */
export function ActivationExplorerTag(props: TheoryProps & { readonly look?: Partial<LookOf<typeof explorerLooks>> }): ReactElement {
  return <FigureTag name="activationExplorer" props={props} />;
}
