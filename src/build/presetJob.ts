import { writeFile } from 'node:fs/promises';
import { type PicturedId, samplePreset } from './samplePreset.ts';

// One first picture, in a process of its own: the kind of a figure, its props as JSON, and the file that its picture goes to.
const [name, props = '{}', file = ''] = process.argv.slice(2);
const preset = JSON.stringify(await samplePreset(name as PicturedId, JSON.parse(props) as Record<string, unknown>));
await writeFile(file, preset);
