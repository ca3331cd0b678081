import { Term } from '../math/Term.tsx';
import { Answers } from './Answers.tsx';
import { ArchitectureComparisonTag } from './ArchitectureComparisonTag.tsx';
import { Check } from './Check.tsx';
import { Cite } from './Cite.tsx';
import { Claim } from './Claim.tsx';
import { Equation } from './Equation.tsx';
import { Erratum } from './Erratum.tsx';
import { Changes, ErratumEntry, Found, Printed } from './ErratumEntry.tsx';
import { Exercise, Hint, Solution } from './Exercise.tsx';
import { ExperimentTag } from './ExperimentTag.tsx';
import type { ElementName } from './elementNames.ts';
import { Glossary } from './Glossary.tsx';
import { Assignment, Homework } from './Homework.tsx';
import { Margin } from './Margin.tsx';
import { Measure } from './Measure.tsx';
import { NormalizationAxesTag } from './NormalizationAxesTag.tsx';
import { Note } from './Note.tsx';
import { Plan, Stage } from './Plan.tsx';
import { Predict, Reveal } from './Predict.tsx';
import { Derivation, Proof } from './Proof.tsx';
import { Ref } from './Ref.tsx';
import { Scene } from './Scene.tsx';
import { Scenes } from './Scenes.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import { Show } from './Show.tsx';
import { Step, Steps } from './Steps.tsx';
import { SweepTag } from './SweepTag.tsx';
import { Theorem } from './Theorem.tsx';
import { TheoryMapTag } from './TheoryMapTag.tsx';

/** The book's own tags: what each one is. */
export const proseElements = {
  Answers,
  ArchitectureComparison: ArchitectureComparisonTag,
  Assignment,
  Changes,
  Check,
  Cite,
  Claim,
  Derivation,
  Equation,
  Erratum,
  ErratumEntry,
  Exercise,
  Experiment: ExperimentTag,
  Found,
  Glossary,
  Hint,
  Homework,
  Margin,
  Measure,
  NormalizationAxes: NormalizationAxesTag,
  Note,
  Plan,
  Predict,
  Printed,
  Proof,
  Ref,
  Reveal,
  Scene,
  Scenes,
  Show,
  Solution,
  Stage,
  Step,
  Steps,
  Sweep: SweepTag,
  Term,
  Theorem,
  TheoryMap: TheoryMapTag,
} satisfies Record<ElementName, unknown>;

/** All that MDX needs to render a chapter: the tags, and Markdown's own elements where the book sets them differently. */
export const mdxComponents = { ...proseElements, h2: SectionHeading };
