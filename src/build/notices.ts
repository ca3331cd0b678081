import { readFile, writeFile } from 'node:fs/promises';
import { type Lockfile, noticesText } from './noticesText.ts';

// npm run notices
const lockfile = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lockfile;
await writeFile('THIRD-PARTY-NOTICES.md', noticesText(lockfile));
