import { useCallback, useEffect, useRef, useState } from 'react';
import { specOf } from '../../../networks/ensembleSpec.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import { drawHere } from '../../../state/drawHere.ts';
import { sharedSampler } from '../../../state/sharedSampler.ts';
import { withMeanField } from '../../../theory/withMeanField.ts';
import { metricPicture } from '../metricPicture.ts';

/** A measurement that a reader asks for. */
export interface Measured {
  /** The mean over networks at each layer, in the units of the axis. */
  readonly values: Float64Array | undefined;
  readonly running: boolean;
  readonly failure: string | undefined;
}

const nothing: Measured = { values: undefined, running: false, failure: undefined };

/** Draws the networks of some settings when it is told to, and gives the mean of one metric over the layers; forgets it when it is told to. */
export function useMeasured(
  metric: MetricId,
  settings: Settings,
): Measured & { readonly measure: () => void; readonly forget: () => void } {
  const [measured, setMeasured] = useState(nothing);
  const run = useRef<AbortController>(undefined);
  useEffect(() => () => run.current?.abort(), []);
  const forget = useCallback(() => {
    run.current?.abort();
    setMeasured(nothing);
  }, []);
  const measure = useCallback(() => {
    run.current?.abort();
    const controller = new AbortController();
    run.current = controller;
    setMeasured({ ...nothing, running: true });
    const spec = withMeanField(specOf({ ...settings, metrics: [metric], observables: [] }));
    drawHere(sharedSampler(), spec, { signal: controller.signal, progress: () => {} }).then(
      ({ profiles }) => {
        const profile = profiles[metric];
        if (!controller.signal.aborted) setMeasured({ ...nothing, values: profile && metricPicture(metric, profile, 'mean').middle });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setMeasured({ ...nothing, failure: error instanceof Error ? error.message : String(error) });
      },
    );
  }, [metric, settings]);
  return { ...measured, measure, forget };
}
