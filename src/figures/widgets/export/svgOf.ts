import { attributesOf } from './markStyles.ts';

const escaped = (text: string | number): string => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The attributes of a list of classes, as they stand in a tag; the classes stay, for whoever edits the picture. */
function written(classes: string): string {
  const attributes = Object.entries(attributesOf(classes.split(' ')));
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/**
 * An SVG file out of the markup of a picture: each mark bears its own style, names within the file count from 1, and what HTML alone
 * can read is written as XML.
 */
export function svgOf(markup: string): string {
  const names = [...new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name))];
  const named = names.reduce(
    (text, name, k) => text.replaceAll(`"${name}"`, `"mark${k + 1}"`).replaceAll(`url(#${name})`, `url(#mark${k + 1})`),
    markup,
  );
  const styled = named.replaceAll(/ class="([^"]*)"/g, (whole, classes: string) => whole + written(classes));
  const apostrophes = styled.replaceAll('&#x27;', "'");
  const read = apostrophes.replaceAll(/>[^<]+</g, (text) => text.replaceAll('&nbsp;', '&#160;').replaceAll('&quot;', '"'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${read}\n`;
}
