import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

const placeText: Messages['axes']['place'] = (sample, channel, position) =>
  `样本 ${numberText(sample)}、通道 ${numberText(channel)}、位置 ${numberText(position)}`;

/** 每种归一化对批次中的哪些分量取平均。 */
export const axes: Messages['axes'] = {
  panel: { before: '归一化之前', after: '归一化之后' },
  squares: '面积：绝对值；实心为正，空心为负',
  axis: { channel: '通道', sample: '样本' },
  look: { samples: '批次中的样本数', groups: '通道的组数' },
  line: (name, groups, samples, channels, positions, seed) =>
    `${name}${groups === undefined ? '' : `，${numberText(groups)} 组`} · ${numberText(samples)} 个样本 × ${numberText(channels)} 个通道 × ${numberText(positions)} 个位置 · 种子 ${seed}`,
  probe: (title, panel) => `${title}，${panel}：指向一个分量`,
  place: placeText,
  entry: (place, before, after) => `${place}处的分量：${before}，之后为 ${after}。`,
  alone: '没有归一化：这个分量不与其他分量共有均值和方差。',
  centred: (count, mean, deviation, newMean, newDeviation) =>
    `${numberText(count)} 个分量共有一个均值和一个方差：均值 ${mean}、标准差 ${deviation} 变为 ${newMean} 与 ${newDeviation}。`,
  divided: (count, mean, deviation, newMean, newDeviation) =>
    `${numberText(count)} 个分量除以同一个均方根，不减去均值：均值 ${mean}、标准差 ${deviation} 变为 ${newMean} 与 ${newDeviation}。`,
  head: { keeps: '保留了什么', loses: '失去了什么', one: '只有一个样本时' },
  and: '与',
  index: { sample: '样本', channel: '通道', groupChannel: '一组的通道', position: '位置' },
  of: {
    none: { keeps: '一切。', loses: '没有失去什么；增长的会随深度继续增长。', one: '没有区别。' },
    batch: {
      keeps: '每个通道之内，各样本、各位置之间的差别，只差一个因子。',
      loses: '每个通道的均值与尺度。样本之间也相互影响：一个样本变成什么，取决于其他样本。',
      one: '只剩下位置可以平均，与实例归一化相同；若每个通道只有一个位置，一切都变为 0。',
    },
    batchNoMean: {
      keeps: '符号，以及每个通道之内的所有比值，包括与均值之比。',
      loses: '每个通道的尺度；样本之间相互影响。',
      one: '只剩下位置；若每个通道只有一个位置，一切都变为 1 或 −1。',
    },
    layer: {
      keeps: '一个样本之内，各通道、各位置之间的差别，只差一个因子。',
      loses: '每个样本的均值与对比度。',
      one: '没有区别：样本互不影响。',
    },
    rms: {
      keeps: '每个样本的方向，因而任意两个样本的余弦。',
      loses: '只失去每个样本的长度。',
      one: '没有区别：样本互不影响。',
    },
    group: {
      keeps: '一个样本之内，同组各通道之间的差别。只有一组就是层归一化；组数等于通道数就是实例归一化。',
      loses: '每个样本中每一组的均值与尺度：哪些组较强。',
      one: '没有区别：样本互不影响。',
    },
    instance: {
      keeps: '每个通道在各位置上的图样。',
      loses: '每个样本中每个通道的均值与对比度：哪些通道较强。若一个通道只有一个位置，就只剩下 0。',
      one: '没有区别：样本互不影响。',
    },
  },
  table: {
    kinds: '在这样大小的张量中，每种归一化对什么取平均。',
    ofKinds: ['归一化', '对什么取平均', '共有的分量', '组数', '是否中心化'],
    yes: '是',
    no: '否，只除',
    moments: (count) => `亮起的 ${numberText(count)} 个分量的均值与标准差。`,
    ofMoments: ['时间', '均值', '标准差'],
    entries: (name) => `亮起的分量（${name}）。`,
    ofEntries: ['分量', '之前', '之后'],
  },
};
