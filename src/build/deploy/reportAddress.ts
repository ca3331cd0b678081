/**
 * Where readers report problems, from the build variable BOOK_REPORT: a tracker's page for a new issue, which may hold the places `{title}` and
 * `{text}`, or `mailto:` and an address; undefined where nobody said. Nothing is fetched from there: it is where a link leads.
 */
export function reportAddress(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const text = environment.BOOK_REPORT ?? '';
  if (text === '') return undefined;
  const isMail = /^mailto:[^@?\s]+@[^@?\s]+$/.test(text);
  const isPage = URL.canParse(text) && new URL(text).protocol === 'https:';
  if (!isMail && !isPage) throw new Error(`BOOK_REPORT: "${text}" is neither a page such as https://host/issues/new nor mailto:name@host.`);
  return text;
}
