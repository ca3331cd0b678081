import type { ParameterId } from '../../networks/parameters.ts';
import type { Problem, Rule } from '../../networks/settings.ts';
import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

const longest = 40;

/** 读者给出的文字，截短到可以复述；放在引号里。 */
function quoted(given: string): string {
  const shown = given.length > longest ? `${given.slice(0, longest)}…` : given;
  return shown.trim() === '' ? '空值' : `“${shown}”`;
}

/** 一条规则允许什么，用作句子的后半句。 */
function allowed(rule: Rule): string {
  if (rule.kind === 'number') return `应为 ${numberText(rule.min)} 到 ${numberText(rule.max)} 之间的${rule.whole ? '整数' : '数'}`;
  if (rule.kind === 'positionOfArchitecture') return `架构为 ${rule.architecture} 时，应为 ${rule.options.join('、')} 之一`;
  if (rule.kind === 'correlationOfBatch') return `批大小为 ${rule.batch} 时，至少应为 ${numberText(rule.min)}`;
  if (rule.kind === 'batchOfInputs') return `输入为 ${rule.inputs} 时，最多为 ${numberText(rule.max)}`;
  const names = rule.options.join('、');
  return rule.kind === 'choice' ? `应为 ${names} 之一` : `应为 ${names} 中的一个或几个，用逗号隔开`;
}

function phrase(problem: Problem, nameOf: (parameter: ParameterId) => string): string {
  return `${nameOf(problem.parameter)}不能取${quoted(problem.given)}；${allowed(problem.rule)}`;
}

/** 读者、链接或命令行的要求里有什么不对。 */
export const problems: Messages['problems'] = {
  phrase,
  sentence: (problem, nameOf) => `${phrase(problem, nameOf)}。`,
  unknownKey: (key) => `链接里有一项本书不认识，已略去：${quoted(key)}。`,
  unknownVersion: (version) => `这个链接出自本书的另一版本（${quoted(version)}），其中一些内容可能读得不对。`,
};
