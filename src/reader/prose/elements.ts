import { Term } from '../math/Term.tsx';
import { ActivationExplorerTag } from './ActivationExplorerTag.tsx';
import { Answer, Option, Why } from './Answer.tsx';
import { Answers } from './Answers.tsx';
import { ArchitectureComparisonTag } from './ArchitectureComparisonTag.tsx';
import { Check } from './Check.tsx';
import { Cite } from './Cite.tsx';
import { Claim } from './Claim.tsx';
import { DistanceMapTag } from './DistanceMapTag.tsx';
import { Equation } from './Equation.tsx';
import { Erratum } from './Erratum.tsx';
import { Changes, ErratumEntry, Found, Printed } from './ErratumEntry.tsx';
import { Exercise, Hint, Solution } from './Exercise.tsx';
import { ExperimentTag } from './ExperimentTag.tsx';
import type { ElementName } from './elementNames.ts';
import { Glossary } from './Glossary.tsx';
import { Guide } from './Guide.tsx';
import { GuideStep } from './GuideStep.tsx';
import { Highlight } from './Highlight.tsx';
import { Assignment, Homework } from './Homework.tsx';
import { KernelMapTag } from './KernelMapTag.tsx';
import { Margin } from './Margin.tsx';
import { Measure } from './Measure.tsx';
import { Mistake } from './Mistake.tsx';
import { NormalizationAxesTag } from './NormalizationAxesTag.tsx';
import { Note } from './Note.tsx';
import { PaperFigures } from './PaperFigures.tsx';
import { Plan, Stage } from './Plan.tsx';
import { Predict, Reveal } from './Predict.tsx';
import { Derivation, Proof } from './Proof.tsx';
import { Ref } from './Ref.tsx';
import { Scene } from './Scene.tsx';
import { Scenes } from './Scenes.tsx';
import { Scrub } from './Scrub.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import { Show } from './Show.tsx';
import { SideBySideTag } from './SideBySideTag.tsx';
import { Step, Steps } from './Steps.tsx';
import { SweepTag } from './SweepTag.tsx';
import { Theorem } from './Theorem.tsx';
import { TheoryMapTag } from './TheoryMapTag.tsx';

/** The book's own tags: what each one is. */
export const proseElements = {
  Answer,
  ActivationExplorer: ActivationExplorerTag,
  Answers,
  ArchitectureComparison: ArchitectureComparisonTag,
  Assignment,
  Changes,
  Check,
  Cite,
  Claim,
  Derivation,
  DistanceMap: DistanceMapTag,
  Equation,
  Erratum,
  ErratumEntry,
  Exercise,
  Experiment: ExperimentTag,
  Found,
  Glossary,
  Guide,
  GuideStep,
  Highlight,
  Hint,
  Homework,
  KernelMap: KernelMapTag,
  Margin,
  Measure,
  Mistake,
  NormalizationAxes: NormalizationAxesTag,
  SideBySide: SideBySideTag,
  Note,
  Option,
  PaperFigures,
  Plan,
  Predict,
  Printed,
  Proof,
  Ref,
  Reveal,
  Scene,
  Scenes,
  Scrub,
  Show,
  Solution,
  Stage,
  Step,
  Steps,
  Sweep: SweepTag,
  Term,
  Theorem,
  TheoryMap: TheoryMapTag,
  Why,
} satisfies Record<ElementName, unknown>;

/** All that MDX needs to render a chapter: the tags, and Markdown's own elements where the book sets them differently. */
export const mdxComponents = { ...proseElements, h2: SectionHeading };
