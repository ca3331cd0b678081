import type { Messages } from '../messages.ts';

/** 驱动图的文字。 */
export const driven: Messages['driven'] = {
  scrub: {
    name: (label, figure) => `${label}，${figure}`,
    how: '左右拖动，或用方向键；按 Enter 键可直接输入',
  },
  points: {
    mark: {
      mean: '测得的线',
      band: '各网络的散布',
      single: '单个网络',
      theory: '理论的虚线',
      pinned: '固定的图',
      residuals: '与理论之差',
      point: '图上的点',
    },
    plot: (title) => `“${title}”一图`,
    layers: (first, last) => (first === last ? `第 ${first} 层` : `第 ${first} 至 ${last} 层`),
    shows: (parts, figure) => `在${figure} 中指出：${parts.join('，')}`,
  },
  guide: {
    head: (title) => `一步一步：${title}`,
    bar: '步骤',
    previous: '上一步',
    next: '下一步',
    skip: '跳过',
    again: '从头开始',
    place: (step, steps) => `${step} / ${steps}`,
    heard: (step, steps, title) => `第 ${step} 步，共 ${steps} 步：${title}`,
    toDo: (needs) => `要做的：${needs}`,
    need: (label, value) => `${label}：${value}`,
    atLeast: (value) => `至少 ${value}`,
    atMost: (value) => `至多 ${value}`,
  },
  terms: {
    inFigure: (figure) => `在${figure} 中：`,
    drag: '左右拖动',
  },
};
