import { renderToStaticMarkup } from 'react-dom/server';
import { FigurePicture } from '../figures/widgets/export/FigurePicture.tsx';
import { svgOf } from '../figures/widgets/export/svgOf.ts';
import { commandLine } from '../messages/commandLine.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { SummaryId } from '../networks/settings.ts';

/** The picture that a figure of the book draws of a result, as an SVG file; its observables at a layer, the last where none is said. */
export function pictureOf(result: EnsembleResult, summary: SummaryId, layer?: number): string {
  return svgOf(
    renderToStaticMarkup(<FigurePicture id="sample" title={commandLine.pictureTitle} result={result} summary={summary} layer={layer} />),
  ).trimEnd();
}
