import type { Messages } from '../messages.ts';

/** 什么都可以转动的实验台：旋钮分组、可选的列表、停下来的抽样。 */
export const laboratory: Messages['laboratory'] = {
  run: {
    stop: '停止',
    resume: '继续',
    again: '继续时从第一个网络重新抽起，抽得更多时才更新图形',
  },
  group: {
    network: '网络',
    weights: '权重',
    inputs: '输入',
    ensemble: '网络组与精度',
    measured: '测量什么',
  },
  turned: (count) => `转动了 ${count} 个旋钮`,
  chosen: (count, all) => `已选 ${count} / ${all} 项`,
  search: (list) => `搜索${list}`,
  noneFound: '没有这样的名称。',
  lastOne: '至少留下一种度量。',
  link: {
    sweep: (given) =>
      `链接要的是“${given}”上的稳定水平。可以用的是 width、batch 或 depth，以及两个或更多由小到大、以逗号分隔的大小，因此这里仍是图本来的样子。`,
    map: (given, known) => `链接要的地图叫“${given}”。现有的是 ${known.join('、')}，因此这里仍是图本来的样子。`,
  },
  paper: {
    /** Plots that have a name and no number go by their title. */
    head: (figure, title) => (/\d/.test(figure) ? `图 ${figure}：${title}` : title),
    shows: '原文',
    measured: '本书',
    open: (networks) => `画出来：${networks}`,
  },
  cost: {
    signal: '前向传播时即可得到',
    gradient: '需要反向传播',
    weightGradient: '需要反向传播',
    units: '要看每个分量',
    jacobian: '慢：要跟踪导数，抽取权重',
    weights: '慢：要分解每个权重矩阵',
    lyapunov: '要跟踪导数，抽取权重',
  },
};
