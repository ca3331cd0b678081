import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { type ComparedId, runsOfComparison } from '../../networks/comparison.ts';
import { settingsOf } from '../../networks/ensembleSpec.ts';
import { deserializeComparison } from '../../state/comparisonCodec.ts';
import { comparisonKind, shareOfComparison } from '../../state/comparisonKind.ts';
import { predictComparison } from '../../theory/predictComparison.ts';
import { ComparisonLegend } from './ComparisonLegend.tsx';
import { ComparisonLines } from './ComparisonLines.tsx';
import { ComparisonPlot } from './ComparisonPlot.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { comparisonPanels } from './comparisonPicture.ts';
import { type ComparisonProps, comparedOf, settingsOfComparison } from './comparisonProps.ts';
import { comparisonDescription, comparisonLine, layerReading } from './comparisonWords.ts';
import { FigureBench } from './FigureBench.tsx';
import { pictureName } from './pictureName.ts';
import { differenceLine, pinnedSettings } from './shortLine.ts';
import { useFigure } from './useFigure.ts';
import { useLive } from './useLive.ts';

/** Random networks of several architectures on the bench: their mean cosines against the layer and against effective time, where all have one curve, and how their gradients grow. */
export function ArchitectureComparison(props: ComparisonProps): ReactElement {
  const { id, title, knobs, options, caption, scenes } = props;
  const [compared] = useState(() => comparedOf(props));
  const figure = useFigure(id, () => ({
    kind: comparisonKind(compared),
    defaults: settingsOfComparison(props),
    presets: props.preset?.map(deserializeComparison).filter((result) => result !== undefined),
  }));
  const { settings, result, stale, pinned } = figure.state;
  const present = stale ? undefined : result;
  const live = useLive();
  const [hidden, setHidden] = useState<ReadonlySet<ComparedId>>(new Set());
  const [strong, setStrong] = useState<ComparedId>();
  const [layer, setLayer] = useState<number>();
  const isShown = useCallback((of: ComparedId) => !hidden.has(of), [hidden]);
  const theory = useMemo(() => predictComparison(settings, compared), [settings, compared]);
  const kept = useMemo(
    () => pinned && { result: pinned, theory: predictComparison(settingsOf(pinned.spec), compared) },
    [pinned, compared],
  );
  const read = Math.min(layer ?? settings.depth, settings.depth);
  const reading = useMemo(() => layerReading(read, theory, present, isShown), [read, theory, present, isShown]);
  const sentence = useMemo(() => comparisonDescription(settings, compared, theory, present), [settings, compared, theory, present]);
  const show = (of: ComparedId, shown: boolean): void => setHidden(new Set([...hidden, of].filter((one) => one !== of || !shown)));
  return (
    <FigureBench
      figure={figure}
      title={title}
      knobs={knobs}
      options={options}
      caption={caption}
      scenes={scenes}
      line={comparisonLine(settings, compared)}
      sentence={sentence}
      progress={{
        wanted: settings.networks * runsOfComparison(settings, compared).length,
        share: present && shareOfComparison(present, settings, present.backend),
      }}
      take={result && ((link) => ({ id, title, result, pinned, link, hidden: [...hidden] }))}
      table={<ComparisonTable {...{ title, sentence, theory }} depth={settings.depth} result={present} />}
    >
      <div
        className="experiment-plots comparison"
        data-count={comparisonPanels.length}
        data-asked={pictureName(settings)}
        data-pictured={result && pictureName(settingsOf(result.spec))}
        data-lines={present?.lines.length ?? 0}
      >
        {comparisonPanels.map((panel) => (
          <ComparisonPlot
            key={panel}
            {...{ panel, settings, theory, result, stale, isShown, reading }}
            pinned={kept}
            strong={strong !== undefined && isShown(strong) ? strong : undefined}
            layer={layer}
            onLayer={setLayer}
          />
        ))}
      </div>
      <ComparisonLines {...{ title, theory, isShown }} result={present} layer={read} onShow={show} onPoint={setStrong} disabled={!live} />
      <ComparisonLegend networks={settings.networks} pinned={pinned && differenceLine(pinnedSettings(pinned, settings), settings)} />
    </FigureBench>
  );
}
