import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { FormulaContext } from '../../figures/formulas/formulas.ts';
import { settingsOfQuery } from '../../figures/widgets/figureSettings.ts';
import { PredictionPad } from '../../figures/widgets/prediction/PredictionPad.tsx';
import { wakeFigure } from '../../state/pageFigures.ts';
import { callScene } from '../../state/sceneCall.ts';
import { pageFormulas } from '../islands/pageFormulas.ts';
import type { PredictedCurve } from '../prose/Predict.tsx';

/** Puts axes to draw on into a question; when the reader asks, the figure is set as the question has it, and the answer opens. */
export function bringDrawing(place: HTMLElement): void {
  const { figure, metric, range, query } = JSON.parse(place.dataset.drawing ?? '') as PredictedCurve;
  const island = document.getElementById(figure);
  if (island === null) return;
  const name = `prediction ${figure} ${metric} ${query}`;
  const onShow = (): void => {
    callScene(island, query);
    wakeFigure(figure);
    place.closest('.predict')?.querySelector('.fold-reveal')?.setAttribute('open', '');
  };
  const pad = createElement(PredictionPad, { name, metric, range, settings: settingsOfQuery(figure, query), onShow });
  createRoot(place).render(createElement(FormulaContext, { value: pageFormulas(island) }, pad));
  place.dataset.live = '';
}
