import { it } from 'vitest';
import { fewCells } from '../agreement/deepCells.ts';
import { expectSameLawsOnWebgl } from './deepLaws.ts';

// Every activation and every normalization; all pairs of ingredients take minutes on a software renderer: deepLaws.full.ts.
it('WebGL draws networks of 200 layers from the same law as the reference', async () => {
  await expectSameLawsOnWebgl('Laws at depth 200 on WebGL', fewCells, 45);
}, 300_000);
