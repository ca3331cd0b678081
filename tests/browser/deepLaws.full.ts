import { it } from 'vitest';
import { pairwiseCells } from '../agreement/deepCells.ts';
import { expectSameLawsOnWebgl } from './deepLaws.ts';

it('WebGL draws networks of 200 layers from the same law as the reference, for all pairs of ingredients', async () => {
  await expectSameLawsOnWebgl('Laws at depth 200 on WebGL, all pairs', pairwiseCells, 230);
}, 1_200_000);
