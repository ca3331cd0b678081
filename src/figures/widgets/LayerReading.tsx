import type { ReactElement } from 'react';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import { quantileBands } from '../../networks/quantiles.ts';
import type { SummaryId } from '../../networks/settings.ts';
import { useSlottedFormula } from '../formulas/useSlottedFormula.ts';
import { bandTexts, equalText, readingText } from './reading.ts';

interface LayerReadingProps {
  readonly metric: MetricId;
  /** Absent while there is nothing to read off. */
  readonly profile: DepthProfile | undefined;
  readonly layer: number;
  readonly summary: SummaryId;
  /** Whether the reader points at a layer. */
  readonly probed: boolean;
  /** How far it is from theory there. */
  readonly fromTheory?: string;
  /** What is read off the pinned picture there. */
  readonly beside?: string;
  /** Which layer of the pinned picture reads the same; its line is there from the start, so that nothing moves when something is pinned. */
  readonly same?: string;
}

/** What is read off a plot at a layer: in words, and as a formula from when the reader first points at one. The plot says it to those who listen. */
export function LayerReading({ metric, profile, layer, summary, probed, fromTheory, beside, same }: LayerReadingProps): ReactElement {
  const { ref, set } = useSlottedFormula(`${metrics[metric].atLayer} = {}`, String(layer), probed && profile !== undefined);
  const equal = profile && equalText(profile, layer, summary);
  const bands = profile ? bandTexts(profile, layer, summary) : [];
  const asFormula = set && equal !== undefined;
  return (
    <p className="profile-reading" data-probed={probed} aria-hidden="true">
      <span className="profile-reading-line">
        <span ref={ref} className="formula" hidden={!asFormula} />
        {asFormula ? equal : profile && readingText(profile, layer, summary)}
      </span>
      <span className="profile-reading-line profile-reading-theory">{fromTheory}</span>
      {summary === 'median' &&
        quantileBands.map((_, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line for each band, there before it is filled
          <span key={k} className="profile-reading-line">
            {bands[k]}
          </span>
        ))}
      <span className="profile-reading-line profile-reading-pinned">{beside}</span>
      <span className="profile-reading-line profile-reading-pinned">{same}</span>
    </p>
  );
}
