import type { ReactElement } from 'react';
import type { ExperimentProps } from '../../figures/widgets/experimentProps.ts';
import { messages } from '../../messages/messages.ts';
import { Island } from '../islands/Island.tsx';

/** The figure of the title page: rank collapse, and the switch that cures it. Both pictures come with the page. */
export function HeroFigure(): ReactElement {
  const { figureTitle, figureCaption } = messages.home;
  const props: ExperimentProps = {
    id: 'cure',
    title: figureTitle,
    network: { activation: 'relu', normalization: 'none' },
    metrics: ['correlation', 'effectiveRank'],
    knobs: ['normalization'],
    options: { normalization: ['none', 'batch'] },
    ready: [{ normalization: 'batch' }],
    caption: figureCaption,
  };
  return <Island name="experiment" id={props.id} props={props} scene={figureTitle} />;
}
