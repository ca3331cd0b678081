import type { PaperFigure } from '../src/reader/paperFigure.ts';
import { daneshmand2021 } from './laboratory/paperFigures/daneshmand2021.ts';

/** The papers' figures that the Laboratory draws again, in the order in which its page lists them. */
export const paperFigures: readonly PaperFigure[] = [...daneshmand2021];
