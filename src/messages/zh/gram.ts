import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 所有样本对的余弦。 */
export const gram: Messages['figure']['gram'] = {
  axis: '样本',
  probe: (title) => `${title}：逐对读数`,
  pair: (layer, row, column, cosine) => `第 ${numberText(layer)} 层，样本 ${row} 与 ${column}：余弦 ${cosine}`,
  range: (layer, low, high) => `第 ${numberText(layer)} 层，不同的样本：从 ${low} 到 ${high}`,
  present: '现在',
  aboveDiagonal: (low, high) => `从 ${low} 到 ${high}，在对角线上方`,
  otherBatch: (low, high, batch) => `从 ${low} 到 ${high}；批大小为 ${batch}，没有画出`,
  note: '每格是一对样本：方向相同为 1，互相垂直为 0，方向相反为 −1。',
};
