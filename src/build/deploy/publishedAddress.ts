/**
 * Where the book is published, from the build variable BOOK_URL, with a slash at its end; undefined where nobody said. Only what must be
 * absolute depends on it: canonical links, links to translations, the sitemap and the page for addresses that lead nowhere.
 */
export function publishedAddress(environment: NodeJS.ProcessEnv = process.env): URL | undefined {
  const text = environment.BOOK_URL ?? '';
  if (text === '') return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new Error(`BOOK_URL: "${text}" is no address such as https://host/book/.`);
  address.search = '';
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}
