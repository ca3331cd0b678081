import type { ReactElement } from 'react';
import { specOf } from '../../../networks/ensembleSpec.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { PictureSheet } from './PictureSheet.tsx';
import { layOut } from './pictureLayout.ts';
import type { TakenPanels } from './takenFigure.ts';

/** A figure of theory alone as one picture. */
export function TheoryPicture({ title, line, sentence, settings, look, panels, legend, link, columns, beside }: TakenPanels): ReactElement {
  const layout = layOut({
    title,
    line,
    notes: panels.map(({ notes }) => notes),
    legend,
    events: [],
    drawn: 0,
    link,
    columns,
  });
  return (
    <PictureSheet
      title={title}
      description={sentence}
      data={{ spec: specOf(settings), look, link, beside: beside && Object.values(beside).map(specOf) }}
      layout={layout}
      panel={(k, notes) => (
        <PicturePanel title={panels[k].title} axis={panels[k].axis} width={layout.plotWidth} height={layout.plotHeight} notes={notes}>
          {panels[k].marks}
        </PicturePanel>
      )}
    />
  );
}
