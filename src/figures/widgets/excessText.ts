import { messages } from '../../messages/messages.ts';
import type { TooLarge } from '../../networks/runMemory.ts';
import type { TooLong } from '../../networks/runTime.ts';
import type { SizeId, WayOut } from '../../networks/wayOut.ts';

const { figure, parameters } = messages;
const gigabyte = 1e9;

/** The sizes that a way out takes, by their names: "width 1,000 and depth 20"; empty where it takes none. */
function sizesOf({ method: _law, ...sizes }: WayOut): string {
  const values = Object.entries(sizes) as [SizeId, number][];
  return figure.excess.together(values.map(([id, value]) => figure.excess.value(parameters.label[id], value)));
}

/** What the button says that takes a way out. */
export const wayOutText = (way: WayOut): string => (way.method ? figure.excess.takeLaw : figure.excess.take)(sizesOf(way));

/** What a run would need, what there is, and with which changes it fits: a sentence each. */
export function excessSentences({ kind, needs, room, waysOut }: TooLarge | TooLong): readonly string[] {
  const numbers = kind === 'time' ? figure.excess.time(needs, room) : figure.excess.numbers(needs / gigabyte, room / gigabyte);
  const inLaw = waysOut.filter(({ method }) => method).map((way) => figure.excess.law(sizesOf(way)));
  const sizes = waysOut.filter(({ method }) => method === undefined).map(sizesOf);
  return [numbers, ...inLaw, ...(sizes.length === 0 ? [] : [figure.excess.fits(sizes, inLaw.length > 0)])];
}
