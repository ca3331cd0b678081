import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 条件里的数：三位有效数字足够。 */
/** 取三位有效数字；网络的大小照原样。 */
const rounded = (value: number): string => numberText(Number.isInteger(value) ? value : Number(value.toPrecision(3)));

/** 图对所画理论的说明。 */
export const theory: Messages['theory'] = {
  source: {
    choSaul2009: 'Cho 与 Saul（2009），一阶反余弦核',
    choSaul2009Angle: 'Cho 与 Saul（2009）所得余弦的反余弦，无穷宽',
    yang2019FixedPoint: 'Yang 等（2019），定理 3.5',
    yang2019Angle: 'Yang 等（2019）定理 3.5 所得余弦的反余弦，无穷宽',
    yang2019Gradient: 'Yang 等（2019），定理 3.9',
    yang2019ReluGradient: 'Yang 等（2019），定理 3.10',
    oursNoMeanGradient: '仿 Yang 等（2019）定理 3.9',
    oursOrthogonalityFloor: '仿 Daneshmand、Joudaki 与 Bach（2021）定理 1',
    oursUncentredAngle: '仿 Daneshmand、Joudaki 与 Bach（2021）式 13 所得余弦的反余弦，无穷宽',
    oursUncentredCosine: '仿 Daneshmand、Joudaki 与 Bach（2021）式 13',
    oursIsometryDecay: '仿 Meterez 等（2024）定理 1',
    oursGramSpectrum: '马尔琴科–帕斯图尔（Marchenko–Pastur）律',
    oursRootWidth: '仿 Daneshmand 等（2020）',
    oursParticipationLevel: '马尔琴科–帕斯图尔律的二阶矩',
  },
  mark: { theorem: '定理', ours: '本书推导', observed: '观察' },
  kind: {
    curve: '理论预测每一层的值。',
    level: '理论预测各层最终停留的水平。',
    slope: '理论只预测斜率；直线画在什么高度没有意义。',
  },
  ratio: (ratio) => `比值 n²/(4d) 为 ${rounded(ratio)}。`,
  conditions: {
    widthAtLeast: {
      met: (width, bound) => `宽度 ${rounded(width)} 不小于 ${rounded(bound)}`,
      unmet: (width, bound) => `它要求宽度不小于 ${rounded(bound)}，而这个网络的宽度是 ${rounded(width)}`,
    },
    widthForBatch: {
      met: (width, bound) => `宽度 ${rounded(width)} 不小于这样的批所要求的 ${rounded(bound)}`,
      unmet: (width, bound) => `这样的批要求宽度不小于 ${rounded(bound)}，而这个网络的宽度是 ${rounded(width)}`,
    },
    widthForDepth: {
      met: (width, bound) => `宽度 ${rounded(width)} 不小于深度的四倍（${rounded(bound)}）`,
      unmet: (width, bound) => `这样的深度要求宽度不小于 ${rounded(bound)}，而这个网络的宽度是 ${rounded(width)}`,
    },
    batchAtLeast: {
      met: (batch, bound) => `批大小 ${rounded(batch)} 不小于 ${rounded(bound)}`,
      unmet: (batch, bound) => `它要求批大小不小于 ${rounded(bound)}，而这里的批大小是 ${rounded(batch)}`,
    },
    batchBelowTwoRootWidth: {
      met: (batch, bound) => `批大小 ${rounded(batch)} 小于宽度平方根的两倍（${rounded(bound)}）`,
      unmet: (batch, bound) => `它要求批大小小于宽度平方根的两倍（${rounded(bound)}），而这里的批大小是 ${rounded(batch)}`,
    },
    noBias: {
      met: () => '网络没有偏置',
      unmet: (variance) => `它要求网络没有偏置，而这里的偏置方差是 ${rounded(variance)}`,
    },
    transientWithinDepth: {
      met: (depth, bound) => `深度 ${rounded(depth)} 在首尾两端之间留有足够的层（需要 ${rounded(bound)} 层）`,
      unmet: (depth, bound) => `它不谈首尾两端的层，要求深度不小于 ${rounded(bound)}，而这个网络的深度是 ${rounded(depth)}`,
    },
    gapSmall: {
      met: (gap, bound) => `输入的等距性间隙 ${rounded(gap)} 小于 ${rounded(bound)}`,
      unmet: (gap, bound) => `它要求输入的等距性间隙小于 ${rounded(bound)}，而这里是 ${rounded(gap)}`,
    },
    cosineAtMost: {
      met: (cosine, bound) => `输入的余弦 ${rounded(cosine)} 不超过 ${rounded(bound)}`,
      unmet: (cosine, bound) => `它要求输入的余弦不超过 ${rounded(bound)}，而这里是 ${rounded(cosine)}`,
    },
    layerSettled: {
      met: (layer, bound) => `第 ${rounded(layer)} 层已在最初 ${rounded(bound)} 层之后`,
      unmet: (layer, bound) => `它只谈第 ${rounded(bound)} 层及以后，而这是第 ${rounded(layer)} 层`,
    },
  },
  valid: (because) => `理论在此适用：${because}。`,
  outside: (because) => `超出理论的适用范围：${because}。`,
};
