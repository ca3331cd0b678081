import type { ComparedId } from '../../networks/comparison.ts';
import type { ComparisonPanel } from './comparisonPicture.ts';

/** A formula, as KaTeX source and plain. */
export interface PlainFormula {
  readonly tex: string;
  readonly plain: string;
}

/** What layer l adds to effective time, where the branch keeps the mean square. */
export const stepFormulas: Readonly<Record<ComparedId, PlainFormula>> = {
  plain: { tex: '\\Delta\\tau = 1', plain: 'Δτ = 1' },
  randomSkip: { tex: '\\Delta\\tau = 1 - r_P^2', plain: 'Δτ = 1 − r²' },
  residual: { tex: '\\Delta\\tau = 1/2', plain: 'Δτ = 1/2' },
  residualRoot: { tex: '\\Delta\\tau = 1/(L+1)', plain: 'Δτ = 1/(L + 1)' },
  residualDepth: { tex: '\\Delta\\tau = 1/(L^2+1)', plain: 'Δτ = 1/(L² + 1)' },
  preNorm: { tex: '\\Delta\\tau = 1/(l+1)', plain: 'Δτ = 1/(l + 1)' },
  postNorm: { tex: '\\Delta\\tau = 1/2', plain: 'Δτ = 1/2' },
  dense: { tex: '\\Delta\\tau = 1/(l+1)', plain: 'Δτ = 1/(l + 1)' },
};

/** What the vertical axis of each plot is. */
export const panelFormulas: Readonly<Record<ComparisonPanel, PlainFormula>> = {
  layers: { tex: 'c_l', plain: 'c' },
  time: { tex: 'c(\\tau_l)', plain: 'c(τ)' },
  gain: {
    tex: '\\ln\\,\\lVert \\partial L/\\partial h_l\\rVert - \\ln\\,\\lVert \\partial L/\\partial h_L\\rVert',
    plain: 'ln ‖∂L/∂h_l‖ − ln ‖∂L/∂h_L‖',
  },
};

/** Effective time, and the one curve. */
export const [timeSymbol, curveText] = ['τ', 'dc/dτ = κ(c) − c'] as const;
