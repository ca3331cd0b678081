import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 一层的样本在其差别最大的平面内的样子。 */
export const shape: Messages['figure']['shape'] = {
  probe: (title) => `${title}：逐个样本读数`,
  whole: (layer, apart, first, second) =>
    `第 ${numberText(layer)} 层：样本与其均值相距为样本长度的 ${apart}，图中可见方差的 ${first}% 与 ${second}%`,
  besideTheory: (whole, radius, theory) => `${whole}；半径 ${radius}，理论 ${theory}`,
  isPoint: (layer) => `第 ${numberText(layer)} 层：除舍入误差外，所有样本合为一点`,
  sample: (layer, sample, sign, x, y) =>
    `第 ${numberText(layer)} 层，样本 ${sample}${sign === undefined ? '' : `，数字 ${sign}`}：位于 (${x}, ${y})`,
  place: (x, y) => `位于 (${x}, ${y})`,
  apart: (apart, seen) => `样本与其均值相距为样本长度的 ${apart}${seen === undefined ? '' : `；可见方差的 ${seen}%`}`,
  enlarged: (factor) => `× ${factor}`,
  note: '一个网络的样本，画在它们差别最大的平面内，每一层都转到与前一层最接近的方位。坐标以样本长度为单位；细圆环的半径为 1。',
  closed: '折线按圆周上的次序连接各样本。',
  signs: '每个样本画成它所写的数字。',
  winding: (times) => `样本绕圆 ${numberText(times)} 周。`,
  sign: '数字',
  columns: ['第一坐标', '第二坐标'],
  caption: (layer, apart, first, second) =>
    `第一个网络第 ${numberText(layer)} 层的样本在前两个主成分平面内的坐标，以样本长度为单位；样本与其均值相距 ${apart}${first === undefined ? '' : `，该平面占方差的 ${first}% 与 ${second}%`}。`,
};
