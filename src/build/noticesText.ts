/** What package-lock.json says of an installed package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** package-lock.json, as far as it is read here. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const introduction = `# Third-party notices

Written by \`npm run notices\`; what package-lock.json installs for the running book, without the tools that build and test it.

## Data

Handwritten digits, \`public/data/digits-8x8.csv\`: E. Alpaydin and C. Kaynak (1998), Optical Recognition of Handwritten Digits,
UCI Machine Learning Repository, licensed under CC BY 4.0 (<https://creativecommons.org/licenses/by/4.0/>). The test part, unchanged.

## Fonts

Source Serif 4 and Source Sans 3, © Adobe (<https://www.adobe.com/>), with Reserved Font Name 'Source', and the KaTeX fonts (part of
KaTeX, MIT licence and SIL Open Font License). Source Serif and Source Sans are licensed under the SIL Open Font License, Version 1.1
(<https://openfontlicense.org>); the site carries its text as \`fonts-licence.txt\`. Signs at Depth Sans and Signs at Depth Serif
(\`src/reader/styles/fonts/\`) are parts of them under the same licence, cut and renamed.

## Service worker

\`sw.js\` is made of Workbox, © Google LLC (<https://developer.chrome.com/docs/workbox>), MIT licence.

## Packages

| package | version | licence |
| --- | --- | --- |
`;

/** THIRD-PARTY-NOTICES.md for a lockfile. Packages of types alone leave nothing in the book and are not listed. */
export function noticesText({ packages }: Lockfile): string {
  const lines = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, license }))
    .filter(({ name }) => !name.startsWith('@types/') && name !== '@webgpu/types')
    .map(({ name, version, license }) => `| ${name} | ${version ?? ''} | ${license ?? 'see the package'} |\n`);
  return introduction + [...new Set(lines)].sort().join('');
}
