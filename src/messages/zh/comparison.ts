import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

const list = (names: readonly string[]): string => names.join('、');

/** 几种架构的比较：名称、各图所示、以及对它们的说明。 */
export const comparison: Messages['comparison'] = {
  name: {
    plain: '普通网络',
    randomSkip: '随机跳跃连接',
    residual: '残差网络',
    residualRoot: '残差网络，支路 1/√L',
    residualDepth: '残差网络，支路 1/L',
    preNorm: '残差网络，前置归一化（RMS）',
    postNorm: '残差网络，后置归一化（RMS）',
    dense: '稠密拼接',
  },
  panels: {
    layers: { title: '各层的平均余弦', axis: '对所有样本对取平均' },
    time: { title: '同样的曲线，以有效时间为横轴', axis: 'τ 按 ln(1 + τ) 排布' },
    gain: { title: '梯度的增长', axis: '自然对数' },
  },
  axis: { time: '有效时间' },
  numbered: (number, name) => `${number} ${name}`,
  line: (count, shared) => `${numberText(count)} 种架构：${shared}`,
  left: (names) => `其他设置不允许，因而略去：${list(names)}。`,
  switches: (title) => `“${title}”的曲线`,
  at: (layer) => `在第 ${numberText(layer)} 层；梯度从最后一层回到输入`,
  fact: { cosine: '余弦', theory: '理论', curve: '曲线', gain: '梯度（对数）' },
  reading: (name, cosine, time) => `${name} ${cosine}${time === undefined ? '' : `（τ ${time}）`}`,
  atLayer: (layer, parts) => `第 ${numberText(layer)} 层：${parts.join('；')}`,
  noneShown: '所有曲线都已关闭。',
  noFlow: '对这样的输入，或各层不同的网络，没有共同的曲线。',
  flow: '虚线：共同的曲线 dc/dτ = κ(c) − c。长度不起作用或保持为 1 时，所有架构都沿着它走，各自走到自己的有效时间（本书）。',
  farthest: (name, apart, own) => `离它最远的是 ${name}，最多相差 ${apart}；在无穷宽度下，单是步长就使它偏离 ${own}。`,
  nearer: (apart) => `其余的相差都不超过 ${apart}。`,
  dashed: {
    cosine: '虚线：每种架构在无穷宽度下的理论；对这一宽度没有保证的较淡。',
    gain: '虚线：其后各层平均增益之积，减去有限宽度使对数均值降低的部分。',
  },
  standing: (agreeing, compared, errors, failing) =>
    `在所有曲线的 ${numberText(compared)} 层中的 ${numberText(agreeing)} 层，测量与预测之差不超过 ${errors} 个标准误与有限宽度项之和${failing.length > 0 ? `；${list(failing)} 并非处处如此` : ''}。`,
  noTheory: (names) => `${list(names)} 尚无理论。`,
  verdict: (numbers, verdict) => `曲线 ${list(numbers)}：${verdict}`,
  end: (name, cosine, time) => `${name} 最后的平均余弦为 ${cosine}${time === undefined ? '' : `，有效时间为 ${time}`}`,
  describe: (line, ends) => `${line}：${ends.length > 0 ? ends.join('；') : '尚无图形'}。`,
  legend: { theory: '理论', badge: '架构的编号，在其曲线的末端' },
  table: {
    ends: (layer) => `每种架构在第 ${numberText(layer)} 层的情形，以及梯度由此回到输入的增长。`,
    layers: (step) => `平均余弦及其标准误，${step === 1 ? '逐层' : `每 ${numberText(step)} 层`}。`,
    agrees: (agreeing, compared) => `${numberText(compared)} 层中的 ${numberText(agreeing)} 层`,
    undrawn: '未抽取',
    column: {
      time: '有效时间 τ',
      cosine: '平均余弦',
      theory: '理论',
      agrees: '与理论一致的层',
      curve: '共同曲线在 τ 处的值',
      apart: '与曲线的最大距离',
      steps: '其中由步长造成的（无穷宽度）',
      gain: '梯度的增长（对数）',
      gainTheory: '其理论值',
    },
  },
};
