import { writeFile } from 'node:fs/promises';
import { samplePreset } from './samplePreset.ts';

// One first picture, in a process of its own: the props of a figure as JSON, and the file that its picture goes to.
const [props = '{}', file = ''] = process.argv.slice(2);
const preset = JSON.stringify(await samplePreset(JSON.parse(props) as Record<string, unknown>));
await writeFile(file, preset);
