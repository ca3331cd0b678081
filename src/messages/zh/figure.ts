import type { Messages } from '../messages.ts';
import { density } from './density.ts';
import { event } from './event.ts';
import { gram } from './gram.ts';
import { networksOf, numberText } from './numberText.ts';
import { residual } from './residual.ts';
import { shape } from './shape.ts';
import { slope } from './slope.ts';
import { exponents, spectrum } from './spectra.ts';

/** 两位数字就够比较了。 */
const gigabytes = (size: number): string => `${numberText(Number(size.toPrecision(2)))} GB`;

/** 多久：秒、分钟或小时。 */
function duration(seconds: number): string {
  if (seconds < 90) return ` ${numberText(Math.round(seconds))} 秒`;
  if (seconds < 5400) return ` ${numberText(Math.round(seconds / 60))} 分钟`;
  return ` ${numberText(Number((seconds / 3600).toPrecision(2)))} 小时`;
}

/** 汉字之前的名称：以西文字母或数字结尾的，后面空一格。 */
const beforeHan = (name: string): string => (/[A-Za-z0-9]$/.test(name) ? `${name} ` : name);

const sizeText = (size: number | string): string => (typeof size === 'number' ? numberText(size) : size);

/** 图上除曲线外的一切：旋钮、状态、事件、表格。 */
export const figure: Messages['figure'] = {
  knobs: (title) => `“${title}”的旋钮`,
  actions: (title) => `对“${title}”的操作`,
  undo: '撤销',
  redo: '重做',
  reset: '复原',
  dealAnother: '换一组网络',
  pin: '固定',
  unpin: '取消固定',
  pinned: {
    short: '已固定',
    of: (what) => `已固定：${what}`,
    same: '设置相同',
    readsAs: (layer, same) => `这里第 ${numberText(layer)} 层的读数相当于已固定网络的第 ${same} 层`,
    readsAsShort: (same) => `相当于已固定的第 ${same} 层`,
  },
  presets: '预设',
  save: '保存',
  saveAs: { svg: '图片（SVG）', png: '图片（PNG）', csv: '数据（CSV）' },
  notSaved: (reason) => `未能保存：${reason}`,
  fullscreen: '全屏',
  retry: '重试',
  dismiss: '知道了',
  layer: '层',
  layerAxis: { label: '层', symbol: 'l' },
  theory: { theorem: '理论（定理）', ours: '理论（本书推导）', observed: '理论（观察）' },
  theoryNote: (mark, source) => `虚线：${source}（${mark}）。`,
  outsideValidity: '理论，超出适用范围',
  entryOf: (label) => `${label}，精确值`,
  probeOf: (title) => `${title}：逐层读数`,
  reading: (layer, mean, std) => `第 ${numberText(layer)} 层：${mean}${std === undefined ? '' : ` ± ${std}`}`,
  bandReading: (share, low, high) => `${share}% 的网络：${low} 至 ${high}`,
  bandNeeds: (share, networks) => `${share}% 的区间需要 ${numberText(networks)} 个网络`,
  nothingYet: '尚无图形',
  undefinedValue: '无定义',
  earlierSettings: '先前的设置',
  view: {
    group: (title) => `“${title}”的曲线如何显示`,
    closer: '放大',
    farther: '缩小',
    whole: '全部深度',
    all: '所有的层',
    layers: (first, last, depth) => `第 ${numberText(first)} 至 ${numberText(last)} 层，共 ${numberText(depth)} 层`,
  },
  scrubber: {
    group: (title) => `“${title}”所示的层`,
    label: '层',
    value: (layer, depth) => `第 ${numberText(layer)} 层，共 ${numberText(depth)} 层`,
    of: (depth) => `/ ${numberText(depth)}`,
    play: '播放',
    pause: '暂停',
    next: '下一层',
  },
  gram,
  spectrum,
  exponents,
  density,
  residual,
  shape,
  slope,
  angle: {
    first: '样本 1',
    probe: (title) => `${title}：逐个网络读数`,
    ofNetwork: (layer, network, angle) => `第 ${numberText(layer)} 层，网络 ${network}：${angle}`,
    mean: (layer, mean, networks, theory) =>
      `第 ${numberText(layer)} 层：${mean}，${networksOf(networks)}${theory === undefined ? '' : `；理论 ${theory}°`}`,
    note: '样本 1 指向右方；每条淡线是一个网络里的样本 2，粗线在它们的平均夹角处，扇形是左右各一个标准差。',
  },
  sweep: {
    axis: { width: { label: '宽度', symbol: 'd' }, batch: { label: '批大小', symbol: 'n' }, depth: { label: '深度', symbol: 'L' } },
    size: {
      width: (value) => `宽度 ${numberText(value)}`,
      batch: (value) => `批大小 ${numberText(value)}`,
      depth: (value) => `深度 ${numberText(value)}`,
    },
    average: {
      mean: '较深一半各层的均值，双对数坐标',
      rootMeanSquare: '较深一半各层的均方根，双对数坐标',
      logarithm: '自然对数，较深一半各层的均值',
    },
    probe: (title) => `${title}：逐点读数`,
    reading: (size, level) => `${size}：${level}`,
    beside: (theory) => `理论值 ${theory}`,
    measured: (exponent) => `测得的指数为 ${exponent}。`,
    both: (exponent, theory, apart) => `测得的指数为 ${exponent}；理论为 ${theory}，相差 ${apart} 个标准误。`,
    partly: (exponent, theory) => `测得的指数为 ${exponent}；理论在其适用范围内为 ${theory}。`,
    straight: (chiSquared) => `各点与幂律的偏离在误差允许的范围内（χ²/ν = ${chiSquared}）。`,
    bent: (chiSquared) => `但各点并不服从幂律：偏离超出了误差所能解释的（χ²/ν = ${chiSquared}）。`,
    unjudged: '只有两个点，任何两点都可以连成幂律。',
    unfitted: '还没有指数：至少要有两种大小的网络全部抽完。',
    none: '没有指数：能画在坐标轴上的点不足两个。',
    alone: '没有指数：每种大小只有一个网络，无从估计误差。',
    predicted: (exponent) => `理论：指数 ${exponent}。`,
    predictedOutside: (exponent) => `若在适用范围之外仍用理论，指数为 ${exponent}。`,
    noLogarithm: (sizes) => `没有定义或不是正数，因而不在坐标轴上：${sizes.join('、')}。`,
    left: (sizes) => `其他设置不允许，因而略去：${sizes.join('、')}。`,
    at: (sizes, verdict) => `${sizes.join('、')}：${verdict}`,
    table: {
      caption: '每种大小的稳定水平，及其在各网络间的标准误。',
      level: '水平',
      error: '标准误',
      theory: '理论',
      undrawn: '未抽取',
    },
    legend: {
      level: (networks) => `${networksOf(networks)}的稳定水平，± 一个标准误`,
      unfinished: '尚未抽完',
      fit: '拟合的幂律',
    },
    describe: (short, parts) => `${short}：${parts.length > 0 ? parts.join('；') : '尚无图形'}。`,
    path: (metric, first, firstSize, last, lastSize) => `稳定的${metric}从${firstSize} 时的 ${first} 变到${lastSize} 时的 ${last}`,
  },
  legend: {
    mean: (networks) => `${networksOf(networks)}的均值`,
    median: (networks) => `${networksOf(networks)}的中位数`,
    medianOfFirst: (networks) => `前 ${networksOf(networks)}的中位数`,
    uncounted: { mean: '各网络的均值', median: '各网络的中位数' },
    one: '一个网络',
    band: '± 一个标准差',
    middle: (share) => `居中 ${share}% 的网络`,
    single: '单个网络',
    theory: '理论',
    noTheory: '这一设置尚无理论。',
    noPictureTheory: '这幅图里没有画理论。',
  },
  short: {
    inputs: (inputs) => `${inputs}输入`,
    digits: '手写数字',
    own: (samples, dimension) => `自有数据 ${numberText(samples)} × ${numberText(dimension)}`,
    size: (width, depth) => `${sizeText(width)} × ${sizeText(depth)}`,
    batch: (batch) => `批大小 ${sizeText(batch)}`,
    span: (from, to) => `${numberText(from)}–${numberText(to)}`,
    seed: (seed) => `种子 ${seed}`,
    noNormalization: '无归一化',
    named: (label, value) => `${label} ${value}`,
    weights: (law) => `${law}权重`,
  },
  status: {
    preset: '成书时已抽取',
    waiting: '正在抽取……',
    running: '正在抽取……',
    done: '抽取完毕',
    stopped: '已停止',
    failed: '未能抽取',
    asleep: '滚动到此处时开始',
  },
  place: { webgl: '用 GPU 计算', webgpu: '用 GPU 计算', simd: '用 CPU 计算', wasm: '用 CPU 计算', reference: '用 CPU 计算' },
  program: {
    webgl: 'WebGL',
    webgpu: 'WebGPU',
    simd: 'WebAssembly，float64',
    wasm: 'WebAssembly，float32',
    reference: '参考实现，float64',
  },
  calculated: (place, details) => `${place}（${details.join('；')}）`,
  method: { explicit: '抽取权重', law: '按分布精确抽样' },
  drawnOf: (drawn, networks) => (drawn === networks ? networksOf(networks) : `${numberText(drawn)} / ${networksOf(networks)}`),
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 9995 ? 2 : 1)} 秒`,
  progress: '已抽取的网络',
  failure: (message) => `图未能画出：${message}`,
  symlogAxis: (words) => `${words}，对称对数坐标`,
  excess: {
    numbers: (needs, room) => `这些网络约需要 ${gigabytes(needs)} 内存，而在这个浏览器里，一幅图最多可用 ${gigabytes(room)}。`,
    value: (label, value) => `${label} ${numberText(value)}`,
    together: (values) => values.join(' 和'),
    law: (sizes) => `按分布精确抽样，不抽权重${sizes === '' ? '' : `，并取${sizes}`}，就可以了。`,
    fits: (values, drawsWeights) => `${drawsWeights ? '若要抽取权重，' : ''}取${values.join('，或者取')}，就可以了。`,
    take: (values) => `取${values}`,
    takeLaw: (values) => (values === '' ? '按分布抽样' : `按分布抽样，取${values}`),
    time: (needs, room) => `这些网络在这台机器上大约要算${duration(needs)}，而超过${duration(room)}的计算，要你同意才开始。`,
    anyway: '仍然计算',
  },
  restarted: '抽样程序中断过，已重新启动',
  expected: (seconds) => `大约${duration(seconds)}`,
  timeLeft: (seconds) => (seconds < 1 ? '还剩不到 1 秒' : `大约还剩${duration(seconds)}`),
  passedOver: {
    device: {
      webgl: 'GPU',
      webgpu: 'WebGPU',
      simd: 'WebAssembly（float64）',
      wasm: 'WebAssembly（float32）',
      reference: '参考实现',
    },
    softwareRenderer: () => '这里的 GPU 只是软件模拟的',
    noWebgl2: () => '浏览器不提供 WebGL 2',
    noWebgpu: () => '浏览器没有通过 WebGPU 提供 GPU',
    noFloat32: (device) => `${beforeHan(device)}存不下 32 位浮点数`,
    wrong: (device) => `${beforeHan(device)}算得不对`,
    failed: (device) => `${beforeHan(device)}出了故障`,
  },
  backend: {
    summary: '怎样抽样，在哪里计算',
    used: (place, program) => `这幅图${place}（${program}）。`,
    cost: (programs, up, down) =>
      `为此运行了 ${numberText(programs)} 个程序，上传 ${numberText(Math.round(up / 1000))} kB，读回 ${numberText(Math.round(down / 1000))} kB。`,
    notOn: (place, reason) => `没有${place}：${reason}。`,
    tryAgain: '重试出过故障的',
    unreadable: '浏览器保存的旧选择无法读取，因此没有采用：',
    remembered: '这一选择写在本图的链接里，浏览器也会为其他图记住它。出过故障的，一天之内不会自动重试。只有 16 位数的 GPU 从不使用。',
  },
  event,
  table: {
    summary: '数值',
    caption: (step) => (step === 1 ? '逐层列出。' : `每 ${numberText(step)} 层列出一次。`),
    mean: '均值',
    std: '标准差',
    count: '网络数',
    quantile: (percent) => (percent === 50 ? '中位数' : `${numberText(percent)}% 分位数`),
    pinned: (column) => `固定的${column}`,
    rows: (first, last, depth) => `第 ${numberText(first)} 至 ${numberText(last)} 层，共 ${numberText(depth)} 层`,
    gram: (layer, samples, all) =>
      `第 ${numberText(layer)} 层的余弦，第一个网络${samples < all ? `，${all} 个样本中的前 ${samples} 个` : ''}。`,
    sample: '样本',
    spectrum: (title, layer, networks) => `第 ${numberText(layer)} 层：${title}，${networksOf(networks)}。`,
    exponents: (layer, networks) => `到第 ${numberText(layer)} 层为止的李雅普诺夫指数，${networksOf(networks)}。`,
    direction: '方向',
    angle: (layer, mean, networks, theory, rows) =>
      `第 ${numberText(layer)} 层前两个样本的夹角，单位为度：均值 ${mean}，${networksOf(networks)}${theory === undefined ? '' : `；理论 ${theory}°`}。${rows < networks ? `下面是前 ${rows} 个：` : ''}`,
    network: '网络',
    angleOf: '夹角（度）',
    from: '从',
    to: '到',
    share: '份额（%）',
    predicted: '理论（%）',
    earlier: '较浅的层',
    later: '较深的层',
  },
  describe: {
    path: (metric, first, firstLayer, last, lastLayer) =>
      `${metric}从第 ${firstLayer} 层的 ${first} 变到第 ${numberText(lastLayer)} 层的 ${last}`,
    ends: (metric, first, firstLayer, last, lastLayer) => {
      const value = (text: string | undefined): string => (text === undefined ? '无定义' : `为 ${text}`);
      return `${metric}在第 ${firstLayer} 层${value(first)}，在第 ${numberText(lastLayer)} 层${value(last)}`;
    },
    median: (metric) => `${metric}的中位数`,
    withBands: (path, bands) => `${path}（在那里，${bands.join('，')}）`,
    gram: (layer, low, high) => `在第一个网络的第 ${numberText(layer)} 层，不同样本的余弦在 ${low} 与 ${high} 之间`,
    spectrum: {
      spectrum: (layer, low, high) => `格拉姆矩阵的特征值（均值为 1）在第 ${numberText(layer)} 层处于 ${low} 与 ${high} 之间`,
      jacobianSpectrum: (layer, low, high) => `雅可比矩阵的奇异值（均方为 1）在第 ${numberText(layer)} 层处于 ${low} 与 ${high} 之间`,
      weightsSpectrum: (layer, low, high) => `权重的奇异值（均方为 1）在第 ${numberText(layer)} 层处于 ${low} 与 ${high} 之间`,
    },
    exponents: (layer, exponents) => `到第 ${numberText(layer)} 层为止的李雅普诺夫指数平均为 ${exponents.join('，')}`,
    angle: (layer, angle, networks) => `在第 ${numberText(layer)} 层，前两个样本的夹角平均为 ${angle}（${networksOf(networks)}）`,
    density: (name, reading) => `${name}，${reading}`,
    whole: (short, paths) => `${short}：${paths.length > 0 ? paths.join('；') : '尚无图形'}。`,
    pinned: (name, paths) => `用于比较的图，${name}：${paths.join('；')}。`,
  },
};
