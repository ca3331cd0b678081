import { type ReactElement, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import { keepCurve, keptCurve } from '../../../state/keptCurve.ts';
import { Button } from '../../controls/Button.tsx';
import { Formula } from '../../formulas/Formula.tsx';
import { Frame } from '../../plots/Frame.tsx';
import '../figures.css';
import { axisText } from '../metricPicture.ts';
import { shortLine } from '../shortLine.ts';
import { DrawingPlace } from './DrawingPlace.tsx';
import { type DrawnCurve, gapBetween, isDrawn, knotsOf, noCurve, withoutGaps, withStroke } from './drawnCurve.ts';
import { gapSentence } from './gapSentence.ts';
import { PredictionKnots } from './PredictionKnots.tsx';
import { PredictionPlane } from './PredictionPlane.tsx';
import { PredictionTable } from './PredictionTable.tsx';
import { predictionAxes } from './predictionAxes.ts';
import { useMeasured } from './useMeasured.ts';

interface PredictionPadProps {
  /** Under which name the curve is kept. */
  readonly name: string;
  readonly metric: MetricId;
  /** Of the networks that are measured. */
  readonly settings: Settings;
  /** The range of the axis, in its units. */
  readonly range?: readonly [number, number];
  /** Told when the measurement is shown. */
  readonly onShow: () => void;
}

const { drawing } = messages.driven;

/** Axes on which a reader draws what they expect; then it is measured, beside what they drew. */
export function PredictionPad({ name, metric, settings, range, onShow }: PredictionPadProps): ReactElement {
  const [axes] = useState(() => predictionAxes(metric, settings, range));
  const [curve, setCurve] = useState<DrawnCurve>(() => keptCurve(name, axes.count, axes.domain) ?? noCurve(axes.count));
  const { values, running, failure, measure, forget } = useMeasured(metric, settings);
  const knots = knotsOf(axes.count);
  const drawn = isDrawn(curve);
  const whole = withoutGaps(curve, (axes.domain[0] + axes.domain[1]) / 2);
  const open = values === undefined && !running;
  const gap = values && drawn ? gapBetween(whole, values) : undefined;
  const { title, axis } = messages.parameters.metric[metric];
  const { tex, plain } = metrics[metric];
  const set = (next: DrawnCurve): void => {
    setCurve(next);
    keepCurve(name, isDrawn(next) ? next : undefined);
  };
  const show = (): void => {
    measure();
    onShow();
  };
  return (
    <div className="prediction">
      <p className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> <span>{axisText(axis, axes.kind)}</span>
        </span>
      </p>
      <DrawingPlace
        axes={axes}
        open={open}
        onStroke={(from, to) => setCurve((before) => withStroke(before, from, to))}
        onEnd={() => keepCurve(name, curve)}
      >
        <Frame>
          {(area) => <PredictionPlane {...{ metric, axes, area, curve, knots }} measured={values} compared={gap !== undefined} />}
        </Frame>
      </DrawingPlace>
      {open && <PredictionKnots axes={axes} curve={whole} knots={knots} onBend={set} />}
      <div className="prediction-buttons">
        {values === undefined && (
          <Button onClick={show} idle={!drawn || running}>
            {drawing.reveal}
          </Button>
        )}
        {values === undefined && (
          <Button onClick={show} idle={running}>
            {drawing.skip}
          </Button>
        )}
        {values !== undefined && <Button onClick={forget}>{drawing.hide}</Button>}
        <Button
          idle={!drawn || running}
          onClick={() => {
            forget();
            set(noCurve(axes.count));
          }}
        >
          {drawing.clear}
        </Button>
      </div>
      <p className="prediction-said" role="status">
        {running && drawing.running}
        {failure !== undefined && messages.figure.failure(failure)}
        {values && (gap ? gapSentence(gap, axes) : drawing.notDrawn)}
        {!drawn && open && drawing.how}
      </p>
      {values && <p className="prediction-line-of">{drawing.of(shortLine(settings))}</p>}
      {values && <PredictionTable title={title} firstLayer={axes.firstLayer} curve={drawn ? whole : undefined} measured={values} />}
    </div>
  );
}
