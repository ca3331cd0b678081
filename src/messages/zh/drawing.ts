import type { Messages } from '../messages.ts';

/** 网络是怎样抽取的，两种方法各有什么可说。 */
export const drawing: Messages['drawing'] = {
  swap: { explicit: '抽取权重', law: '按分布抽样' },
  meaning: {
    explicit:
      '这些网络的每个权重都是实际抽取的。权重对这批样本及其梯度的作用，也可以不抽权重而按分布精确抽样：同样精确，而宽网络所用的时间和内存要少得多。',
    law: '这些网络是按分布精确抽样的：抽取的不是权重，而是权重对这批样本及其梯度的作用，其概率分布与抽取权重时完全相同；总是用 CPU 以 float64 计算。即使种子相同，两种方法得到的也是不同的网络。',
  },
  onlyWeights: (reason) => `这些网络的每个权重都是实际抽取的，因为${reason}。`,
  notInLaw: (reason) => `所选的方法是按分布抽样，实际仍抽取了权重，因为${reason}。`,
  /** 为什么只能抽取权重，用在句子里。 */
  objection: {
    weightsNotCovered: '这种权重对一批样本的作用，只有抽取了权重才能知道',
    architectureNotCovered: '在这种架构里，权重作用的不只是这批样本',
    measureNotCovered: '雅可比矩阵、权重的奇异值和李雅普诺夫指数要在权重本身上测量',
    nothingSaved: '批大小不小于宽度时，对正交权重按分布抽样什么也省不下',
  },
};
