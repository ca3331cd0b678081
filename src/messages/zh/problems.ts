import type { ParameterId } from '../../networks/parameters.ts';
import type { Problem, Rule } from '../../networks/settings.ts';
import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

type LabelOf = (parameter: ParameterId, option: string) => string;

const longest = 40;

/** 读者给出的文字，截短到可以复述；放在引号里。 */
const quoted = (given: string): string => `“${given.length > longest ? `${given.slice(0, longest)}…` : given}”`;

const isEmpty = (given: string): boolean => given.trim() === '';

/** 一条规则允许什么，用作句子的后半句；选项既给出旋钮上的名称，也给出链接里的代码。 */
function allowed({ parameter, rule }: Problem, labelOf: LabelOf): string {
  const coded = (option: string): string => {
    const label = labelOf(parameter, option);
    return label === option ? option : `${label}（${option}）`;
  };
  const list = (options: readonly string[]): string => options.map(coded).join('、');
  const { kind } = rule;
  if (kind === 'number') return numberRule(rule);
  if (kind === 'positionOfArchitecture') return `架构为${labelOf('architecture', rule.architecture)}时，应为 ${list(rule.options)} 之一`;
  if (kind === 'correlationOfBatch') return `批大小为 ${rule.batch} 时，至少应为 ${numberText(rule.min)}`;
  if (kind === 'widthOfInputs') return `输入为${labelOf('inputs', rule.inputs)}时，最少为 ${numberText(rule.min)}`;
  if (kind === 'batchOfInputs') return `输入为${labelOf('inputs', rule.inputs)}时，最多为 ${numberText(rule.max)}`;
  if (kind === 'groupsOfWidth') return `应为宽度 ${numberText(rule.width)} 的约数`;
  if (kind === 'squareOfInputs') return `只用于正方形图像，而${labelOf('inputs', rule.inputs)}有 ${numberText(rule.values)} 个值`;
  if (kind === 'sideOfInputs') return `输入为${labelOf('inputs', rule.inputs)}时，应为 ${numberText(rule.side)}`;
  if (kind === 'weightsFit')
    return `只用于不宽于输入的${labelOf('architecture', rule.architecture)}，且批量至少为 ${numberText(rule.batch)}`;
  if (kind === 'nameOfTable') return '应为一张表的名称：大小加上指纹，如 150x4-1a2b3c4d';
  if (kind === 'tableOfInputs') return '这种输入取自一张表，而现在没有表';
  if (kind === 'swept') return `本图依次取 ${rule.values.map(numberText).join('、')}`;
  if (kind === 'compared') return '本图对它的几种取值作比较';
  return kind === 'choice' ? `应为 ${list(rule.options)} 之一` : `应为 ${list(rule.options)} 中的一个或几个，用逗号隔开`;
}

const numberRule = ({ whole, min, max }: Extract<Rule, { kind: 'number' }>): string =>
  `${numberText(min)} 到 ${numberText(max)} 之间的${whole ? '整数' : '数'}`;

/** 读者、链接或命令行的要求里有什么不对。 */
export const problems: Messages['problems'] = {
  typed: (problem, nameOf) => {
    const wrong = isEmpty(problem.given) ? `${nameOf(problem.parameter)}还空着` : `不能取${quoted(problem.given)}`;
    return `${wrong}；请输入 ${allowed(problem, (_, option) => option)}。`;
  },
  typedNumber: (label, given, rule) => `${isEmpty(given) ? `${label}还空着` : `不能取${quoted(given)}`}；请输入 ${numberRule(rule)}。`,
  sentence: (problem, nameOf, labelOf) => {
    const { parameter, given, rule } = problem;
    const rest = `${rule.kind === 'number' ? '应为 ' : ''}${allowed(problem, labelOf)}`;
    if (isEmpty(given)) return `${nameOf(parameter)}没有给出；${rest}。`;
    return `${nameOf(parameter)}不能取${quoted(rule.kind === 'positionOfArchitecture' ? labelOf(parameter, given) : given)}；${rest}。`;
  },
  unknownKey: (key) => (isEmpty(key) ? '链接里有一项没有名称，已略去。' : `链接里有一项本书不认识，已略去：${quoted(key)}。`),
  unknownVersion: (version) =>
    isEmpty(version)
      ? '这个链接没有说明出自本书的哪一版本，其中一些内容可能读得不对。'
      : `这个链接出自本书的另一版本（${quoted(version)}），其中一些内容可能读得不对。`,
  unknownFigure: (figure) => `本页没有名为${quoted(figure)}的图。`,
};
