import { messages } from '../../messages/messages.ts';
import type { ExplorerPicture } from './explorerPicture.ts';
import { explorerFacts } from './explorerWords.ts';
import type { TheoryTable } from './theoryTables.ts';

const { explorer: words, kernel } = messages;

/** The numbers behind the explorer: those of the activation, its graphs, its map. */
export function explorerTables(picture: ExplorerPicture): readonly TheoryTable[] {
  const { present, beside, density } = picture;
  const none = Number.NaN;
  return [
    {
      id: 'numbers',
      caption: words.table.numbers,
      columns: [words.table.name, words.table.value, words.table.beside],
      keys: ['name', 'value', 'beside'],
      rows: explorerFacts(picture).map(({ plain, name, value, beside: other }) => [`${plain} (${name})`, value, other ?? none]),
    },
    {
      id: 'function',
      caption: words.table.function,
      columns: ['x', 'φ', 'φ′', words.table.density, words.table.besideOf('φ'), words.table.besideOf('φ′')],
      keys: ['x', 'phi', 'derivative', 'density', 'besidePhi', 'besideDerivative'],
      rows: Array.from(density.places, (x, k) => [
        x,
        present.phi.values[k],
        present.slope.values[k],
        density.values[k],
        beside?.phi.values[k] ?? none,
        beside?.slope.values[k] ?? none,
      ]),
    },
    {
      id: 'map',
      caption: kernel.table.map,
      columns: [kernel.table.before, kernel.table.after, words.table.beside],
      keys: ['cosine', 'mapped', 'beside'],
      rows: Array.from(present.curve.places, (rho, k) => [rho, present.curve.values[k], beside?.curve.values[k] ?? none]),
    },
  ];
}
