import { isLengthName, type LengthName, type Lengths, matters } from './lengths.ts';

/** What a style attribute says: lengths, and the rest by names that the book's stylesheet knows. */
export interface Style {
  readonly lengths: Lengths;
  readonly names: readonly string[];
}

/** What KaTeX says in words, and the classes that say it here; that a box is positioned, stylesheets say already. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  'position:relative': [],
  'color:transparent': ['unseen'],
  'border-style:solid': ['framed'],
  'border-right-style:solid': ['ruled'],
  'border-right-style:dashed': ['ruled-dashed'],
};

/** The classes that stand for what KaTeX says in words. */
export const styleNames: readonly string[] = Object.values(wordings).flat();

/** A style attribute, which no page may have, as lengths and classes; throws on what they cannot say, such as a colour. */
export function readStyle(style: string): Style {
  const lengths: Partial<Record<LengthName, number>> = {};
  const names: string[] = [];
  const declarations = style.split(';').map((text) => text.replace(/\s*:\s*/, ':').trim());
  for (const declaration of declarations.filter((text) => text !== '')) {
    const [, name = '', value = ''] = /^([\w-]+):(?:0 )?(-?[\d.]+)em$/.exec(declaration) ?? [];
    const properties = name === 'margin' ? ['margin-left', 'margin-right'] : [name];
    if (Object.hasOwn(wordings, declaration)) names.push(...wordings[declaration]);
    else if (!properties.every(isLengthName)) throw new Error(`Formulas cannot be styled with "${declaration}".`);
    else for (const property of properties) if (matters(property, Number(value))) lengths[property] = Number(value);
  }
  return { lengths, names };
}
