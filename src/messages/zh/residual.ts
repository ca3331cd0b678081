import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 测量与理论相差多少，以均值的标准误为单位。 */
export const residual: Messages['figure']['residual'] = {
  axis: '偏差 / 标准误',
  axisOfSlope: '斜率的偏差 / 标准误',
  above: (errors) => `比理论高 ${errors} 个标准误`,
  below: (errors) => `比理论低 ${errors} 个标准误`,
  hung: (reading, layer) => `${reading}（以第 ${numberText(layer)} 层为起点）`,
  tooFar: (reading, allowed) => `${reading}（容许 ${allowed}）`,
  standing: {
    layers: (agreeing, compared, errors, hasTerm) =>
      `在 ${numberText(compared)} 层中的 ${numberText(agreeing)} 层，测量与预测之差不超过 ${errors} 个标准误${hasTerm ? '与有限宽度项之和' : ''}。`,
    sizes: (agreeing, compared, errors, hasTerm) =>
      `在 ${numberText(compared)} 个大小中的 ${numberText(agreeing)} 个，测量与预测之差不超过 ${errors} 个标准误${hasTerm ? '与有限宽度项之和' : ''}。`,
  },
  legend: (edge) => `下方：测得的均值减理论值，以标准误为单位；阴影：有限宽度可能带来的偏差；三角：超出 ±${edge}`,
  table: { theory: '理论', value: '偏差 / 标准误', term: '有限宽度项 / 标准误' },
};
