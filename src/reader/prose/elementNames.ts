/** The tags that a chapter may use, beside Markdown. A tag that is not listed fails the build. */
export const elementNames = [
  'Answers',
  'ArchitectureComparison',
  'Assignment',
  'Changes',
  'Check',
  'Cite',
  'Claim',
  'Derivation',
  'Equation',
  'Erratum',
  'ErratumEntry',
  'Exercise',
  'Experiment',
  'Found',
  'Glossary',
  'Hint',
  'Homework',
  'Margin',
  'Measure',
  'NormalizationAxes',
  'Note',
  'Plan',
  'Predict',
  'Printed',
  'Proof',
  'Ref',
  'Reveal',
  'Scene',
  'Scenes',
  'Show',
  'Solution',
  'Stage',
  'Step',
  'Steps',
  'Sweep',
  'Term',
  'Theorem',
  'TheoryMap',
] as const;

/** A tag of the book's own. */
export type ElementName = (typeof elementNames)[number];

/** The tags that a chapter numbers, by their ids. */
export const numberedNames: readonly string[] = [
  'ArchitectureComparison',
  'Equation',
  'Exercise',
  'Experiment',
  'NormalizationAxes',
  'Sweep',
  'Theorem',
  'TheoryMap',
] satisfies readonly ElementName[];

/** The tags that are figures: what scenes and links set. */
export const figureNames: readonly string[] = [
  'ArchitectureComparison',
  'Experiment',
  'NormalizationAxes',
  'Sweep',
  'TheoryMap',
] satisfies readonly ElementName[];

/** HTML that Markdown has no sign for. */
export const htmlNames: readonly string[] = [
  'abbr',
  'br',
  'cite',
  'details',
  'dfn',
  'kbd',
  'q',
  'sub',
  'summary',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'var',
];
