import type { Messages } from '../messages.ts';

/** 能重新画出一幅图的程序。 */
export const code: Messages['code'] = {
  open: '代码',
  title: (figure) => `代码：${figure}`,
  close: '关闭',
  picture: '图',
  library: '程序库',
  text: (library, lines) => `${library} 程序，${lines} 行`,
  copy: '复制',
  copied: '已复制',
  notCopied: '请选中后复制',
  download: '下载（.py）',
  saveData: '保存您的数据（CSV）',
  verified: (library) => `本书的测试会用 ${library} 运行这样的程序，并把它们的结果与本书的数值相比较。`,
  unverified: (library) => `未经验证：本书没有任何测试运行过 ${library} 程序。`,
  inDistribution: (library) =>
    `程序用 ${library === 'JAX' ? 'NumPy' : library} 自己的随机数抽取同类网络，因此与图在分布上一致，数值不会逐位相同。开头几行列出了图中的数值；每一项设置都是顶部的一个常量。`,
  exact: '程序计算理论在这里给出的数值：没有网络，也没有随机数。',
  ownTensor: '程序自己抽取一个小批量并把它归一化：平均的范围与图中相同，数值则不同。',
  leftOut: (names, most) => `未包括：${names.join('、')}。除了已有的内容，${most} 行可读的程序写不下它；换一个程序库也许就够了。`,
  beyond: (names, library) => `未包括：${names.join('、')}。对于这样的网络，用 ${library} 的短程序测不出它；可以试试另一个程序库。`,
  large: (gigabytes) =>
    `这里一层的权重就要占 ${Number(gigabytes.toPrecision(2))} GB：本书并不抽取这些权重，而是直接抽取它们的作用。运行之前，请先把 WIDTH 改小。`,
  ownData: (file) => `程序从它所在的文件夹中的 ${file} 读取您的样本：请在这里保存这个文件。`,
  refused: {
    tooLong: (library, most) =>
      `这些设置用 ${library} 写成可读的程序要超过 ${most} 行，因此这里没有程序。可以试试另一个程序库，或者用本书的命令行来抽取。`,
    notInLibrary: (library) => `这幅图所显示的量，用 ${library} 的短程序测不出来：可以试试另一个程序库。`,
    noPoint: () => '理论在这一点没有数值，因此也没有程序。',
  },
};
