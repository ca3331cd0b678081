import { messages } from '../../messages/messages.ts';
import type { DensityId } from './densityPicture.ts';

const { figure, shell } = messages;

/** What is said below a picture of a layer of which there is no theory to draw, and that there is none. */
const alone = (said: string): string => shell.sentences([said, figure.legend.noPictureTheory]);

export const gramNote = alone(figure.gram.note);
export const exponentsNote = alone(figure.exponents.note);
export const densityNote = (of: DensityId): string => alone(figure.density[of].note);
