import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AboutBook } from '../../figures/widgets/share/aboutBook.ts';
import { written } from '../bookContents.ts';
import { builtLanguages } from '../languagePlugin.ts';
import type { SiteFile } from './hostFiles.ts';
import { reportAddress } from './reportAddress.ts';

/** Where the file lies, from the root of the site. */
export const aboutFileName = 'about.json';

/** The state of the source, as git names it; undefined outside of a checkout. */
function commitOf({ BOOK_COMMIT = '' }: NodeJS.ProcessEnv): string | undefined {
  if (BOOK_COMMIT !== '') return BOOK_COMMIT;
  try {
    return execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=10'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** What figures may need to know of the book as a whole, in a file of its own: in the pages it would change all of them with every commit. */
export function aboutFile(environment: NodeJS.ProcessEnv = process.env): SiteFile {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const about: AboutBook = {
    version,
    commit: commitOf(environment),
    report: reportAddress(environment),
    languages: builtLanguages(),
    laboratory: written.some(({ slug }) => slug === 'laboratory'),
  };
  return { fileName: aboutFileName, source: `${JSON.stringify(about)}\n` };
}
