import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const stylesheet = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const selectors = stylesheet.replace(/\{[^}]*\}/g, ' ');

/** The classes that KaTeX's stylesheet names: all others change nothing that is seen. */
export const styledClasses: ReadonlySet<string> = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
