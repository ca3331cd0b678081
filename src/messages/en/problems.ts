import type { ParameterId } from '../../networks/parameters.ts';
import type { Problem, Rule } from '../../networks/settings.ts';
import { numberText } from './numberText.ts';

/** What the reader calls a parameter. */
type NameOf = (parameter: ParameterId) => string;

/** What the reader calls an option of a parameter. */
type LabelOf = (parameter: ParameterId, option: string) => string;

const longest = 40;

/** Text that somebody gave, short enough to repeat. */
const quoted = (given: string): string => (given.length > longest ? `${given.slice(0, longest)}…` : given);

const isEmpty = (given: string): boolean => given.trim() === '';

/** What a rule allows, as the end of a sentence; options by the label that a knob shows and the code that a link has. */
function allowed({ parameter, rule }: Problem, labelOf: LabelOf): string {
  const coded = (option: string): string => {
    const label = labelOf(parameter, option);
    return label === option ? option : `${label} (${option})`;
  };
  const list = (options: readonly string[]): string => options.map(coded).join(', ');
  const { kind } = rule;
  if (kind === 'number') return numberRule(rule);
  if (kind === 'positionOfArchitecture') return `for ${labelOf('architecture', rule.architecture)} one of ${list(rule.options)}`;
  if (kind === 'correlationOfBatch') return `with a batch of ${rule.batch} at least ${numberText(rule.min)}`;
  if (kind === 'widthOfInputs') return `with ${labelOf('inputs', rule.inputs)} inputs at least ${numberText(rule.min)}`;
  if (kind === 'batchOfInputs') return `with ${labelOf('inputs', rule.inputs)} inputs at most ${numberText(rule.max)}`;
  if (kind === 'groupsOfWidth') return `a divisor of the width ${numberText(rule.width)}`;
  if (kind === 'squareOfInputs')
    return `only for square images, and ${labelOf('inputs', rule.inputs)} inputs have ${numberText(rule.values)} values`;
  if (kind === 'sideOfInputs') return `with ${labelOf('inputs', rule.inputs)} inputs ${numberText(rule.side)}`;
  if (kind === 'weightsFit')
    return `only a ${labelOf('architecture', rule.architecture)} no wider than its inputs, with a batch of at least ${numberText(rule.batch)}, has it`;
  if (kind === 'nameOfTable') return 'the name of a table: its sizes and a fingerprint, such as 150x4-1a2b3c4d';
  if (kind === 'tableOfInputs') return 'these inputs are chosen from a table, and none is at hand';
  if (kind === 'swept') return `this figure goes over ${rule.values.map(numberText).join(', ')}`;
  if (kind === 'compared') return 'this figure compares several of them';
  return kind === 'choice' ? `one of ${list(rule.options)}` : `one or more of ${list(rule.options)}, separated by commas`;
}

type NumberRule = Extract<Rule, { kind: 'number' }>;

const numberRule = ({ whole, min, max }: NumberRule): string =>
  `${whole ? 'a whole number' : 'a number'} from ${numberText(min)} to ${numberText(max)}`;

/** Names what was given and what is allowed, without a full stop; codes stand for themselves where nobody labels them. */
export function problemSentence(problem: Problem, nameOf: NameOf, labelOf: LabelOf = (_, option) => option): string {
  const { parameter, given, rule } = problem;
  const rest = allowed(problem, labelOf);
  if (isEmpty(given)) return `${nameOf(parameter)} is empty; it takes ${rest}`;
  const shown = rule.kind === 'positionOfArchitecture' ? labelOf(parameter, given) : quoted(given);
  return `${nameOf(parameter)}: ${shown} is not allowed; ${rest}`;
}

/** What was wrong with what a reader, a link or a command line asked for. */
export const problems = {
  /** Of a field that the reader is typing into. */
  typed: (problem: Problem, nameOf: NameOf) => {
    const wrong = isEmpty(problem.given) ? `${nameOf(problem.parameter)} is empty` : `${quoted(problem.given)} is not allowed`;
    return `${wrong}; type ${allowed(problem, (_, option) => option)}.`;
  },
  /** The same of a number that is no parameter of networks. */
  typedNumber: (label: string, given: string, rule: NumberRule) =>
    `${isEmpty(given) ? `${label} is empty` : `${quoted(given)} is not allowed`}; type ${numberRule(rule)}.`,
  sentence: (problem: Problem, nameOf: NameOf, labelOf: LabelOf) => `${problemSentence(problem, nameOf, labelOf)}.`,
  unknownKey: (key: string) =>
    isEmpty(key)
      ? 'The link has a part without a name, which is left out.'
      : `The link has a part that this book does not know and leaves out: ${quoted(key)}.`,
  unknownVersion: (version: string) =>
    isEmpty(version)
      ? 'The link does not say which version of this book made it; some of it may be read wrongly.'
      : `The link was made by another version of this book (${quoted(version)}); some of it may be read wrongly.`,
  unknownFigure: (figure: string) => `This page has no figure ${quoted(figure)}.`,
} as const;
