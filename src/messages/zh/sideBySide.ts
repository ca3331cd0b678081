import type { Messages } from '../messages.ts';

/** 并排的几个网络，叫作 A 到 D。 */
export const sideBySide: Messages['sideBySide'] = {
  line: (networks, shared) => (networks === 1 ? shared : `${networks} 个网络，都是 ${shared}`),
  alike: (first) => `与 ${first} 相同`,
  turning: '旋钮转动',
  all: '全部',
  ofNetwork: (letter) => `网络 ${letter}`,
  add: '添加网络',
  remove: (letter) => `移除 ${letter}`,
  tune: (letter, line) => `网络 ${letter}：${line}`,
  titleOf: (figure, letter) => `${figure}，网络 ${letter}`,
  differs: '各不相同：',
  valueOf: (letter, value) => `${letter} ${value}`,
  giveToAll: (letter) => `都用 ${letter}`,
  giveToAllName: (parameter, letter) => `都用 ${letter}：${parameter}`,
  problem: (letter, sentence) => `网络 ${letter}：${sentence}`,
  probe: (metric, letter) => `网络 ${letter} 的${metric}，逐层`,
  reading: (layer, value) => `第 ${layer} 层：${value}`,
  theory: (value) => `理论 ${value}`,
  noted: (letters, note) => `${letters.join('、')}：${note}`,
  describe: (networks, shared, each) =>
    `${networks} 个网络${networks === 1 ? '' : '并排，都是'} ${shared}${each.length > 0 ? `：${each.join('；')}` : ''}。`,
  last: (metric, each) => `各自最后一层的${metric}：${each.join('，')}。`,
  interval: '± 后面是一个标准误。',
  table: { caption: '各网络逐层的数值', network: '网络' },
};
