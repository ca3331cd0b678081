/** The style sheets and scripts of a built site, as a page one folder below its root names them. */
export async function siteParts(url: string): Promise<readonly [styles: readonly string[], scripts: readonly string[]]> {
  const home = await (await fetch(url)).text();
  const addresses = (pattern: RegExp) => [...home.matchAll(pattern)].map(([, address = '']) => address.replace('./', '../'));
  return [addresses(/rel="stylesheet" href="([^"]+)"/g), addresses(/<script type="module" src="([^"]+)"/g)];
}
