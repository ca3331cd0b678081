import { reluKernel } from '../../theory/kernelMaps/reluKernel.ts';
import type { Calculation } from './calculation.ts';

/** The cosine from rho = 0 after the effective time (1 - r^2) l = 3 of residual ReLU layers. */
function residualAt(skip: number): number {
  const layers = Math.round(3 / (1 - skip));
  let rho = 0;
  for (let layer = 0; layer < layers; layer++) rho = (1 - skip) * reluKernel(rho) + skip * rho;
  return rho;
}

const residual = (skip: number, printed: string): Calculation => ({
  tex: `\\rho_l,\\ (1-r^2)\\,l = 3,\\ \\rho_{l+1} = (1-r^2)\\,\\kappa(\\rho_l) + r^2 \\rho_l,\\ r^2 = ${printed}`,
  calculate: () => residualAt(skip),
});

/** Without a residual part, and with one that is nearly all. */
export const [withoutResidual, strongResidual] = [residual(0, '0'), residual(0.99, '0.99')];

/** rho(3) of the kernel equation d rho / dt = kappa(rho) - rho from 0, by Runge and Kutta. */
export const kernelEquation: Calculation = {
  tex: '\\rho(3),\\ \\dot\\rho = \\kappa(\\rho) - \\rho,\\ \\rho(0) = 0',
  calculate: () => {
    const [steps, h] = [300, 0.01];
    const f = (rho: number): number => reluKernel(rho) - rho;
    let rho = 0;
    for (let step = 0; step < steps; step++) {
      const a = f(rho);
      const b = f(rho + (h / 2) * a);
      const c = f(rho + (h / 2) * b);
      rho += (h / 6) * (a + 2 * b + 2 * c + f(rho + h * c));
    }
    return rho;
  },
};
