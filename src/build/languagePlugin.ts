import type { Plugin } from 'vite';
import { isLanguage, type LanguageId } from '../messages/languages.ts';

/** The property of the browser's global object that a page's catalogue script leaves the catalogue in. */
const shelf = 'bookCatalogue';

const entryName = /^catalogue-of-(\w+)$/;

/** The languages that are built: those that are published, or those that the environment names, as `BOOK_LANGUAGES=en,pseudo`. */
export function builtLanguages(environment: NodeJS.ProcessEnv = process.env): readonly LanguageId[] {
  const names = (environment.BOOK_LANGUAGES ?? 'en,zh').split(',');
  const unknown = names.find((name) => !isLanguage(name));
  if (unknown !== undefined) throw new Error(`BOOK_LANGUAGES: there is no language "${unknown}".`);
  return names.filter(isLanguage);
}

/** The script of the site that a page of this language loads before all others. */
export const catalogueEntry = (language: LanguageId): string => `catalogue-of-${language}`;

/**
 * Lets the book be built in several languages: on the server each has an environment, and so a module graph, of its own; in the browser
 * a page loads a script with the catalogue of its language, and no other, before the script that reads it.
 */
export function bookLanguages(): Plugin {
  const built = builtLanguages();
  return {
    name: 'languages',
    config: () => ({ environments: Object.fromEntries(built.map((language) => [language, { consumer: 'server' as const }])) }),
    resolveId: (source) => (entryName.test(source) ? source : undefined),
    load(id) {
      const [, language] = entryName.exec(id) ?? [];
      if (language !== undefined)
        return `import { ${language} } from '/src/messages/${language}/index.ts';\nglobalThis.${shelf} = ${language};\n`;
      if (!id.endsWith('/src/messages/catalogue.ts')) return undefined;
      const { name } = this.environment;
      if (name === 'client') return `export const catalogue = globalThis.${shelf};\n`;
      return isLanguage(name) ? `export { ${name} as catalogue } from './${name}/index.ts';\n` : undefined;
    },
  };
}
