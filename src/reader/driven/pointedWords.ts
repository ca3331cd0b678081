import { layersOf, type Pointed } from '../../figures/widgets/pointed.ts';
import { messages } from '../../messages/messages.ts';

const words = messages.driven.points;

/** What is pointed out in the figure of that number, in words. */
export function pointedWords({ mark, metric, layers = '' }: Pointed, number: string): string {
  const range = layersOf(layers);
  const parts = [
    ...(mark ? [words.mark[mark]] : []),
    ...(metric ? [words.plot(messages.parameters.metric[metric].title)] : []),
    ...(range ? [words.layers(...range)] : []),
  ];
  return words.shows(parts, messages.prose.numbered.figure(number));
}
