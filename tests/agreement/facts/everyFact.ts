import { attentionFacts, pureAttentionFact } from './attention.ts';
import {
  boundedFact,
  fewSamplesFacts,
  fittedFacts,
  halfFact,
  repeatedFact,
  squareFact,
  threeSamplesFacts,
  wideBatchFacts,
} from './batchNorm.ts';
import type { Fact } from './fact.ts';
import { heReluFacts } from './heRelu.ts';
import { decayFacts, escapeFacts, floorFacts } from './isometryGaps.ts';
import { expFact, leakyFacts, levelFacts } from './kernelOrbits.ts';
import { dropoutFacts, groupNormFacts, lengthFacts } from './lengths.ts';
import { phaseFacts } from './phaseDiagram.ts';
import { alignmentFact, bentFacts, collapseFacts, rootWidthFacts, softRankFact } from './ranks.ts';
import { branchScaleFacts, randomSkipFacts, sumFacts } from './skips.ts';

/** Every fact that is read of one ensemble, in the order of the notes. */
export const everyFact: readonly Fact[] = [
  ...leakyFacts,
  expFact,
  ...levelFacts,
  ...floorFacts,
  ...escapeFacts,
  ...decayFacts,
  ...phaseFacts,
  ...heReluFacts,
  ...branchScaleFacts,
  ...sumFacts,
  ...randomSkipFacts,
  pureAttentionFact,
  ...attentionFacts,
  ...lengthFacts,
  ...dropoutFacts,
  ...groupNormFacts,
  ...threeSamplesFacts,
  ...wideBatchFacts,
  squareFact,
  boundedFact,
  halfFact,
  repeatedFact,
  ...fewSamplesFacts,
  ...fittedFacts,
  ...collapseFacts,
  ...rootWidthFacts,
  softRankFact,
  alignmentFact,
  ...bentFacts,
];

/** Those of a moment each. */
export const quickFacts: readonly Fact[] = [leakyFacts[1], levelFacts[0], branchScaleFacts[0], attentionFacts[0], dropoutFacts[0]];
