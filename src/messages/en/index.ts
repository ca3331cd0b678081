import { shell } from './shell.ts';

/** Every sentence that a reader meets outside the chapters, in English; one file a section. */
export const en = { shell } as const;
