import type { NormalizationId } from '../../networks/normalizations/index.ts';
import type { PlainFormula } from './comparisonFormulas.ts';

/** What each normalization makes of sample i, channel k, position p: n samples, S^2 positions, d = channels times positions, g groups. */
export const axesFormulas: Readonly<Record<NormalizationId, PlainFormula>> = {
  none: { tex: 'y_{ikp} = a_{ikp}', plain: 'y = a' },
  batch: {
    tex: 'y_{ikp} = \\frac{a_{ikp} - \\mu_k}{\\sigma_k}, \\quad \\mu_k = \\frac{1}{n S^2} \\sum_{i, p} a_{ikp}',
    plain: 'y = (a − μ_k) / σ_k',
  },
  batchNoMean: {
    tex: 'y_{ikp} = \\frac{a_{ikp}}{\\rho_k}, \\quad \\rho_k^2 = \\frac{1}{n S^2} \\sum_{i, p} a_{ikp}^2',
    plain: 'y = a / ρ_k',
  },
  layer: {
    tex: 'y_{ikp} = \\frac{a_{ikp} - \\mu_i}{\\sigma_i}, \\quad \\mu_i = \\frac{1}{d} \\sum_{k, p} a_{ikp}',
    plain: 'y = (a − μ_i) / σ_i',
  },
  rms: { tex: 'y_{ikp} = \\frac{a_{ikp}}{\\rho_i}, \\quad \\rho_i^2 = \\frac{1}{d} \\sum_{k, p} a_{ikp}^2', plain: 'y = a / ρ_i' },
  group: {
    tex: 'y_{ikp} = \\frac{a_{ikp} - \\mu_{ig}}{\\sigma_{ig}}, \\quad \\mu_{ig} = \\frac{g}{d} \\sum_{k \\in g, p} a_{ikp}',
    plain: 'y = (a − μ_ig) / σ_ig',
  },
  instance: {
    tex: 'y_{ikp} = \\frac{a_{ikp} - \\mu_{ik}}{\\sigma_{ik}}, \\quad \\mu_{ik} = \\frac{1}{S^2} \\sum_{p} a_{ikp}',
    plain: 'y = (a − μ_ik) / σ_ik',
  },
};

/** The entries before and after. */
export const panelFormulasOfAxes = { before: { tex: 'a_{ikp}', plain: 'a' }, after: { tex: 'y_{ikp}', plain: 'y' } } as const;
