import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { styleNames } from './readStyle.ts';

const stylesheet = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const selectors = stylesheet.replace(/\{[^}]*\}/g, ' ');

const named = [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name);

/** The classes that KaTeX's stylesheet names, or ours: all others change nothing that is seen. */
export const styledClasses: ReadonlySet<string> = new Set([...named, ...styleNames]);
