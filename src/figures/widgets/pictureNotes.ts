import { messages } from '../../messages/messages.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import type { DensityId } from './densityPicture.ts';

const { figure, shell, theory } = messages;

/** What is said below a picture of a layer of which there is no theory to draw, and that there is none. */
const alone = (said: string): string => shell.sentences([said, figure.legend.noPictureTheory]);

export const gramNote = alone(figure.gram.note);
export const exponentsNote = alone(figure.exponents.note);

/** What is said below a density: what it is of; whose law is drawn; apart from that, whether it holds. */
export function densityNote(of: DensityId, prediction: AngleLaw | undefined): { readonly said: string; readonly verdict?: string } {
  const { note } = figure.density[of];
  if (prediction === undefined) return { said: alone(note) };
  const { mark, source, validity } = prediction;
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  if (!validity.holds) return { said: shell.sentences([note, '']), verdict: theory.outside(because) };
  return { said: shell.sentences([note, figure.theoryNote(theory.mark[mark], theory.source[source]), '']), verdict: theory.valid(because) };
}
