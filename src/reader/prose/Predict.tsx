import { type ReactElement, type ReactNode, useContext } from 'react';
import type { SettingProps } from '../../figures/widgets/experimentProps.ts';
import type { PredictedMetric } from '../../figures/widgets/prediction/predictedMetric.ts';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { Fold } from './Fold.tsx';

interface Plain {
  readonly draw?: undefined;
  readonly children: ReactNode;
}

/** A question whose answer is drawn over the axes of a figure. */
interface Drawn extends Omit<SettingProps, 'metrics' | 'observables'>, PredictedMetric {
  readonly draw: true;
  /** The figure whose networks are measured, by its id; what is not set stands as the figure has it. */
  readonly figure: string;
  readonly children: ReactNode;
}

/** What the browser needs to ask for a curve. */
export interface PredictedCurve extends PredictedMetric {
  readonly figure: string;
  /** The query string that sets the figure to the networks that are asked about. */
  readonly query: string;
}

/** A question to answer before reading on: what will the figure show? Its `Reveal` says it. With `draw` it is answered by a curve. */
export function Predict({ children, ...drawn }: Plain | Drawn): ReactElement {
  return (
    <section className="predict" data-drawn={drawn.draw} aria-label={messages.prose.predict}>
      <p className="predict-head">{messages.prose.predict}</p>
      {children}
      {drawn.draw && <Drawing {...drawn} />}
    </section>
  );
}

/** The place of the axes to draw on. */
function Drawing({ figure, metric, range, draw: _draw, ...settings }: Omit<Drawn, 'children'>): ReactElement {
  const query = useContext(PageContext).drawn(figure, { metric, range }, settings);
  const asked: PredictedCurve = { figure, metric, range, query };
  return <div className="prediction-room" data-drives="drawing" data-figure={figure} data-drawing={JSON.stringify(asked)} />;
}

/** What happens, and why, for a reader who has made up their mind. */
export function Reveal({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Fold kind="reveal" summary={messages.prose.reveal}>
      {children}
    </Fold>
  );
}
