import type { LeftOut, Refused } from '../../ownData/reading.ts';
import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

const longest = 24;

const quoted = (given: string): string => (given === '' ? '空白' : `“${given.length > longest ? `${given.slice(0, longest)}…` : given}”`);

/** 哪一行不能作为样本，为什么，应当怎样。 */
function leftOutSentence(problem: LeftOut): string {
  const { file, line, why } = problem;
  const place = `${file === undefined ? '' : `${file} `}第 ${numberText(line)} 行`;
  if (why === 'length') return `${place}有 ${numberText(problem.found)} 个数值，多数行有 ${numberText(problem.expected)} 个。`;
  const value = `${place}第 ${numberText(problem.value)} 个值：${quoted(problem.given)}`;
  return why === 'noNumber' ? `${value}不是数字；数字应写成 12、-0.5 或 1e-3 这样。` : `${value}太大；数值最大为 1e100。`;
}

/** 超出限度的数量。 */
const amounts: Readonly<Record<Extract<Refused, { why: 'tooMany' }>['of'], (found: string) => string>> = {
  bytes: (found) => `文本共 ${found} 字节`,
  images: (found) => `图像共 ${found} 幅`,
  samples: (found) => `样本共 ${found} 个`,
  values: (found) => `一行有 ${found} 个数值`,
};

/** 为什么带来的东西无法使用，什么是允许的。 */
function refusedSentence(refused: Refused): string {
  const { why } = refused;
  if (why === 'tooFew') return `只有 ${numberText(refused.found)} 个样本；至少需要 2 个。`;
  if (why === 'empty') return '里面没有数字；一个样本是一行数字，或一幅图像。';
  if (why === 'allZero') return '所有数值都是零，无法缩放。';
  if (why === 'mixed') return '其中既有图像，也有其他文件；请只带图像，或只带表格。';
  if (why === 'noTable') return `${refused.file} 既不是数字表格，也不是此浏览器能读取的图像。`;
  if (why === 'noImage') return `${refused.file} 不是此浏览器能读取的图像。`;
  const { found, most } = refused;
  return `${amounts[refused.of](numberText(found))}；最多读取 ${numberText(most)}。`;
}

/** 读者带来自己的数据的面板，以及数据会怎样。 */
export const ownData: Messages['ownData'] = {
  panel: '用你的数据作输入',
  choose: '选择文件，或把文件拖到这里',
  paste: '或粘贴一张表',
  readPasted: '读取这张表',
  formats:
    '表格每行一个样本，数值以逗号、分号、制表符或空格隔开；首行若是列名则跳过。一幅图像也是一个样本：转为灰度，拉伸成正方形，再缩小为 16 × 16 个值。整个批次缩放到所设的均方，不作中心化。',
  limits: (samples, values, mebibytes, images) =>
    `最多读取 ${numberText(samples)} 个样本，每个 ${numberText(values)} 个数值，文本共 ${numberText(mebibytes)} MiB；或者 ${numberText(images)} 幅图像。`,
  privacy: '你的数据只留在此浏览器中，不会发送到任何地方。',
  reading: '正在读取……',
  nothingYet: '还没有数据；在此之前输入保持不变。',
  atHand: (name, samples, dimension) => `${name}：${numberText(samples)} 个样本，每个 ${numberText(dimension)} 个值。`,
  inUse: '本图从中抽取输入。',
  drawFrom: '从中抽取输入',
  forget: '删除这份数据',
  forgotten: '数据已删除。',
  pasted: '粘贴的表',
  severalFiles: (files) => `${numberText(files)} 个文件`,
  notRead: '无法读取；原有的数据保持不变。',
  leftOut: (count) => `有 ${numberText(count)} 行不是样本：`,
  leftOutSentence,
  refusedSentence,
  more: (count) => `另有 ${numberText(count)} 行。`,
  goOnWith: (samples) => `使用其余 ${numberText(samples)} 个样本`,
  failed: (reason) => `无法读取数据：${reason}`,
  notKept: '此浏览器无法保存数据：关闭页面后数据就没有了。',
  unreadable: '此浏览器上次保存的数据无法读取。请重新提供，或将其删除。',
  missing: (samples, dimension) =>
    `这幅图的输入取自一张表，有 ${numberText(samples)} 个样本，每个 ${numberText(dimension)} 个值；此浏览器中没有这张表。`,
  bring: '请提供那张表，或选择其他输入。',
  takeDigits: '使用手写数字',
};
