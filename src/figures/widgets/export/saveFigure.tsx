import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ComparisonPicture } from './ComparisonPicture.tsx';
import { csvOf } from './csvOf.ts';
import { csvOfComparison } from './csvOfComparison.ts';
import { csvOfDistances } from './csvOfDistances.ts';
import { csvOfMap } from './csvOfMap.ts';
import { csvOfSweep } from './csvOfSweep.ts';
import { csvOfTheory } from './csvOfTheory.ts';
import { DistancePicture } from './DistancePicture.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { fileName } from './fileName.ts';
import { handOver } from './handOver.ts';
import { MapPicture } from './MapPicture.tsx';
import { pngOf } from './pngOf.ts';
import { SweepPicture } from './SweepPicture.tsx';
import { svgOf } from './svgOf.ts';
import { TheoryPicture } from './TheoryPicture.tsx';
import { isComparison, isDistances, isMap, isPanels, isSweep, type SavedFigure } from './takenFigure.ts';

/** What a figure can be saved as. */
export type SavedAs = 'svg' | 'png' | 'csv';

function pictureOf(figure: SavedFigure): ReactElement {
  if (isPanels(figure)) return <TheoryPicture {...figure} />;
  if (isMap(figure)) return <MapPicture {...figure} />;
  if (isDistances(figure)) return <DistancePicture {...figure} />;
  if (isComparison(figure)) return <ComparisonPicture {...figure} />;
  return isSweep(figure) ? <SweepPicture {...figure} /> : <FigurePicture {...figure} />;
}

function numbersOf(figure: SavedFigure): string {
  if (isPanels(figure)) return csvOfTheory(figure);
  if (isMap(figure)) return csvOfMap(figure);
  if (isDistances(figure)) return csvOfDistances(figure);
  if (isComparison(figure)) return csvOfComparison(figure);
  return isSweep(figure) ? csvOfSweep(figure) : csvOf(figure);
}

/** The SVG of a figure, drawn beside the page. Browser only. */
function drawSvg(figure: SavedFigure): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(pictureOf(figure)));
  const svg = svgOf(place.innerHTML);
  root.unmount();
  return svg;
}

const drawn: Readonly<Record<SavedAs, (figure: SavedFigure) => Blob | Promise<Blob>>> = {
  svg: (figure) => new Blob([drawSvg(figure)], { type: 'image/svg+xml' }),
  png: (figure) => pngOf(drawSvg(figure)),
  csv: (figure) => new Blob([numbersOf(figure)], { type: 'text/csv;charset=utf-8' }),
};

/** Hands a figure to the reader as a file. Browser only. */
export async function saveFigure(figure: SavedFigure, as: SavedAs): Promise<void> {
  handOver(await drawn[as](figure), `${fileName(figure)}.${as}`);
}
