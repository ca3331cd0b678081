import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 条件里的数：取三位有效数字；网络的大小照原样。 */
const rounded = (value: number): string => numberText(Number.isInteger(value) ? value : Number(value.toPrecision(3)));

/** 图对所画理论的说明。 */
export const theory: Messages['theory'] = {
  source: {
    choSaul2009: 'Cho 与 Saul（2009），一阶反余弦核',
    choSaul2009Angle: 'Cho 与 Saul（2009）所得余弦的反余弦，无穷宽',
    schoenholz2017: '据 Poole 等（2016）与 Schoenholz 等（2017）',
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
    oursMeanFieldGradient: '仿 Schoenholz 等（2017），精确到 1/宽度 的一阶',
    oursUniformAttention: '仿 Noci 等（2022）',
    pennington2017Mean: 'Pennington、Schoenholz 与 Ganguli（2017），奇异值平方的均值',
    pennington2017Variance: 'Pennington、Schoenholz 与 Ganguli（2017），奇异值平方的方差',
    oursJacobianEdge: '仿 Pennington、Schoenholz 与 Ganguli（2017），极限谱的边缘',
    marchenkoPastur: '仿 Marchenko 与 Pastur（1967）',
    oursLyapunov: '随机方向的增长，精确到 1/宽度 的一阶',
    oursFlatSlopes: '预激活服从正态分布，无穷宽',
    oursReluChain: '仿 Hanin（2018），逐层的精确乘积',
    oursEffectiveTime: '沿核映射走过的步数，无穷宽',
    oursSpatialMode: '仿 Xiao 等（2018）关于位置间协方差的映射',
    oursGaussianLyapunov: 'χ 变量对数的精确均值',
    // 批归一化、等距性与线性网络。
    oursBatchNormFixedPoint: '仿 Yang 等（2019）定理 3.5',
    oursShapedGradient: '仿 Yang 等（2019）定理 3.9，增益逐层不同',
    oursCosineFloor: '仿 Daneshmand、Joudaki 与 Bach（2021）定理 1，针对单个余弦',
    oursSpectrumLevel: '马尔琴科–帕斯图尔律下的平均值',
    oursDistanceFromWide: '仿 Joudaki、Daneshmand 与 Bach（2023）关于与无穷宽之距离的结果',
    oursOrthogonalGradient: '仿 Meterez 等（2024）关于梯度有界的结果',
    oursLinearVolume: '威沙特（Wishart）矩阵的行列式',
    oursRelaxation: '仿 Yang 等（2019）定理 3.7',
    yang2019Trainability: 'Yang 等（2019），图 2',
    oursIsometryRate: '仿 Joudaki、Daneshmand 与 Bach（2023）关于等距性的结果：最终的速率',
    oursIsometryEscape: '仿 Joudaki、Daneshmand 与 Bach（2023）关于等距性的结果：起初的速率',
    oursIsometryBound: '仿 Joudaki、Daneshmand 与 Bach（2023）关于等距性的结果：上界',
    oursRowGain: '范数平方的算术平均与几何平均之比',
    oursWideSignal: '无穷宽层的同一度量，以及其 Gram 矩阵的涨落',
    joudaki2025FixedPoint: 'Joudaki 与 Hofmann（2025），定理 1',
    oursKernelRate: '仿 Joudaki 与 Hofmann（2025）：核映射在余弦停留之处的斜率',
    oursGradientGain: '核映射在 1 处的斜率',
    oursStrength: '仿 Joudaki、Daneshmand 与 Bach（2023）关于等距性的结果：非线性的强度',
    oursPhase: '仿 Poole 等（2016）与 Schoenholz 等（2017）',
    oursPowerLaw: '仿 Hayou、Doucet 与 Rousseau（2019）',
    oursIsometryFloor: '一层的噪声与等距性间隙速率的平衡',
    oursShapedRate: '仿 Meterez 等（2024）关于增益塑形的结果',
    oursBranchShare: '仿 De 与 Smith（2020）',
    oursAttentionCube: '仿 Dong、Cordonnier 与 Loukas（2021）',
    oursJacobianLaw: '仿 Pennington、Schoenholz 与 Ganguli（2017），极限谱',
    oursCircleShape: '圆周经核映射，以傅里叶模式分解其格拉姆矩阵',
    oursAttentionResidual: '一层注意力的首阶结果逐层迭代，仿 Dong、Cordonnier 与 Loukas（2021）',
    oursLengthVariance: '一层的噪声经长度映射的斜率传递',
  },
  mark: { theorem: '定理', ours: '本书推导', observed: '观察' },
  assumption: {
    infiniteWidth: '层宽到对神经元求和服从正态分布',
    freshBackwardWeights: '反向传播所用的权重与正向的相互独立',
    exchangeableBatch: '批中任意两个样本的余弦都相同',
    nearFixedPoint: '各层已接近最终停留之处',
    uniformAttention: '注意力给每个词元相同的权重',
    firstOrderInWidth: '涨落只取到宽度倒数的一阶',
  },
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
    gradientSpread: {
      met: (variance, bound) => `单个样本的梯度平方，其相对方差 ${rounded(variance)} 不超过 ${rounded(bound)}`,
      unmet: (variance, bound) => `它要求单个样本的梯度平方的相对方差不超过 ${rounded(bound)}，而这样的宽度与层数给出 ${rounded(variance)}`,
    },
    spectrumSpread: {
      met: (share, bound) => `谱的离散程度是宽度的 ${rounded(share)}，不超过 ${rounded(bound)}`,
      unmet: (share, bound) => `它要求谱的离散程度不超过宽度的 ${rounded(bound)}，而这么多层给出 ${rounded(share)}`,
    },
    lengthSpread: {
      met: (variance, bound) => `单个样本的均方，其相对方差 ${rounded(variance)} 不超过 ${rounded(bound)}`,
      unmet: (variance, bound) => `它要求单个样本的均方的相对方差不超过 ${rounded(bound)}，而这样的宽度与层数给出 ${rounded(variance)}`,
    },
    fixedPointAttracts: {
      met: (share, bound) => `对不动点的扰动经过一层至多剩下 ${rounded(share)}（低于 ${rounded(bound)}）`,
      unmet: (share, bound) => `它要求不动点有吸引力，即一层至多剩下扰动的 ${rounded(bound)}，而这里剩下 ${rounded(share)}`,
    },
    fluctuationsKnown: {
      met: () => '有限宽度带来的改变是已知的',
      unmet: () => '对这样的网络，有限宽度带来多少改变尚不清楚',
    },
    fluctuationsSmall: {
      met: (share, bound) => `这一宽度留下的相对方差 ${rounded(share)} 不超过 ${rounded(bound)}`,
      unmet: (share, bound) => `它要求相对方差不超过 ${rounded(bound)}，而这样的宽度、批大小与深度留下 ${rounded(share)}`,
    },
    samplesApart: {
      met: (distance, bound) => `没有余弦与 1 的距离小于 ${rounded(bound)}（最近的为 ${rounded(distance)}）`,
      unmet: (distance, bound) => `它要求样本间的余弦与 1 的距离不小于 ${rounded(bound)}，而这里近到 ${rounded(distance)}`,
    },
    nearCritical: {
      met: (distance, bound) => `深度与 |ln χ₁| 之积 ${rounded(distance)} 不超过 ${rounded(bound)}`,
      unmet: (distance, bound) => `它要求深度与 |ln χ₁| 之积不超过 ${rounded(bound)}，而这里是 ${rounded(distance)}`,
    },
    modeStandsOut: {
      met: (share, bound) => `次大的傅里叶模式是所画模式的 ${rounded(share)}，不超过 ${rounded(bound)}`,
      unmet: (share, bound) => `它要求有一个突出的傅里叶模式，次大者不超过它的 ${rounded(bound)}，而这里是 ${rounded(share)}`,
    },
    cosineAtLeast: {
      met: (cosine, bound) => `输入的余弦 ${rounded(cosine)} 不小于 ${rounded(bound)}`,
      unmet: (cosine, bound) => `它要求输入的余弦不小于 ${rounded(bound)}，而这里是 ${rounded(cosine)}`,
    },
  },
  asks: {
    summary: '这一理论要求什么',
    met: (condition) => `满足：${condition}。`,
    unmet: (condition) => `不满足：${condition}。`,
    assumes: (assumptions) => `默认成立：${assumptions.join('；')}。`,
    term: (most, varies) => `有限宽度对${varies ? '各层' : '每一层'}均值的改变${varies ? '最大' : ''}不超过 ${most}。`,
    slopeTerm: (most) => `有限宽度对斜率的改变不超过每层 ${most}。`,
    noTermHere: '在不适用之处，它不限定有限宽度带来的改变。',
    noTerm: '对有限宽度带来的改变，它没有给出界限。',
  },
  valid: (because) => `理论在此适用：${because}。`,
  outside: (because) => `超出理论的适用范围：${because}。`,
};
