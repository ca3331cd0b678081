import { displayFormulas, inlineFormulas } from './formulas.ts';

/** What the chapter has of each. */
export const longChapter = { words: 3000, formulas: 200, figures: 3, sections: 10 } as const;

const sentence =
  'The depth scale tells how far a signal travels before two inputs become copies of one another and it diverges where the network is critical';
const vocabulary = sentence.toLowerCase().split(' ');
const letters = ['i', 'j', 'k', 'm', 'p', 'r', 's', 't', 'u', 'v'];

/** The formulas of a list in turn, each with an index of its own, so that no two need be alike. */
const formulaFrom = (list: readonly string[], count: number): string => {
  const formula = list[count % list.length] ?? '';
  const letter = letters[Math.floor(count / list.length) % letters.length];
  return formula.includes('\\tag') ? formula.replace('{7}', `{${count}}`) : `${formula} ${letter}_{${count}}`;
};

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => vocabulary[(from + i) % vocabulary.length]).join(' ');

const figure = (id: string, normalization: string): string =>
  `<Experiment id="${id}" title="A figure" network={{ activation: "relu", normalization: "${normalization}" }} knobs={["normalization", "depth", "width"]} />`;

const figures = [figure('first', 'none'), figure('second', 'batch'), figure('third', 'layer')];

/** One paragraph of sixty words with three formulas, and one on a line of its own behind it. */
function paragraph(count: number): string {
  const inline = [0, 1, 2].map((i) => `$${formulaFrom(inlineFormulas, 3 * count + i)}$`);
  const text = inline.map((formula, i) => `${words(count * 7 + i * 20, 20)} ${formula}`).join(', ');
  return `As ${text}.\n\n$$\n${formulaFrom(displayFormulas, count)}\n$$\n`;
}

/** A chapter of 3,000 words with 200 formulas, fifty of them displayed, and three figures: longer and denser than any of the book. */
export function longChapterText(): string {
  const perSection = longChapter.words / 60 / longChapter.sections;
  const sections = Array.from({ length: longChapter.sections }, (_, section) => {
    const paragraphs = Array.from({ length: perSection }, (_, i) => paragraph(section * perSection + i));
    const [before = '', after = ''] = section % 3 === 0 && section < 9 ? [`${figures[section / 3]}\n`] : [];
    return `## Section ${section + 1}\n\n${before}\n${paragraphs.join('\n')}${after}`;
  });
  return `${sections.join('\n')}\n`;
}
