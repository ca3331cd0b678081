import { messages } from '../../messages/messages.ts';
import type { SizeId } from '../../networks/fittingValue.ts';
import type { TooLarge } from '../../networks/runMemory.ts';
import type { TooLong } from '../../networks/runTime.ts';

const { figure, parameters } = messages;
const gigabyte = 1e9;

/** Values with which a run fits, each by itself, and how they are said. */
export function fittingValues({
  fitting,
}: TooLarge | TooLong): readonly { readonly id: SizeId; readonly value: number; readonly text: string }[] {
  const values = Object.entries(fitting) as [SizeId, number][];
  return values.map(([id, value]) => ({ id, value, text: figure.excess.value(parameters.label[id], value) }));
}

/** What a run would need, what there is, and with which values it fits: a sentence each. */
export function excessSentences(excess: TooLarge | TooLong): readonly string[] {
  const { kind, needs, room } = excess;
  const numbers = kind === 'time' ? figure.excess.time(needs, room) : figure.excess.numbers(needs / gigabyte, room / gigabyte);
  const named = fittingValues(excess).map(({ text }) => text);
  return [numbers, ...(named.length === 0 ? [] : [figure.excess.fits(named)])];
}
