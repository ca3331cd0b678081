import type { ParameterId } from '../../networks/parameters.ts';
import type { Problem, Rule } from '../../networks/settings.ts';
import { numberText } from './numberText.ts';

const longest = 40;

/** Text that somebody gave, short enough to repeat. */
export function quoted(given: string): string {
  const shown = given.length > longest ? `${given.slice(0, longest)}…` : given;
  return shown.trim() === '' ? 'nothing' : shown;
}

/** What a rule allows, as the end of a sentence. */
function allowed(rule: Rule): string {
  if (rule.kind === 'number') {
    return `${rule.whole ? 'a whole number' : 'a number'} from ${numberText(rule.min)} to ${numberText(rule.max)}`;
  }
  if (rule.kind === 'positionOfArchitecture') return `for ${rule.architecture} one of ${rule.options.join(', ')}`;
  if (rule.kind === 'correlationOfBatch') return `with a batch of ${rule.batch} at least ${numberText(rule.min)}`;
  if (rule.kind === 'batchOfInputs') return `with ${rule.inputs} inputs at most ${numberText(rule.max)}`;
  const names = rule.options.join(', ');
  return rule.kind === 'choice' ? `one of ${names}` : `one or more of ${names}, separated by commas`;
}

/** Names what was given and what is allowed, without a full stop; `nameOf` says what the reader calls a parameter. */
export function problemSentence(problem: Problem, nameOf: (parameter: ParameterId) => string): string {
  return `${nameOf(problem.parameter)}: ${quoted(problem.given)} is not allowed; ${allowed(problem.rule)}`;
}

/** What was wrong with what a reader, a link or a command line asked for. */
export const problems = {
  phrase: problemSentence,
  sentence: (problem: Problem, nameOf: (parameter: ParameterId) => string) => `${problemSentence(problem, nameOf)}.`,
  unknownKey: (key: string) => `The link has a part that this book does not know and leaves out: ${quoted(key)}.`,
  unknownVersion: (version: string) =>
    `The link was made by another version of this book (${quoted(version)}); some of it may be read wrongly.`,
} as const;
