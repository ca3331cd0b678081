import { en } from '../en/index.ts';
import type { Messages } from '../messages.ts';
import { pseudoCatalogue } from './pseudoText.ts';

/** English, accented, bracketed and twice as long; for tests. */
export const pseudo: Messages = pseudoCatalogue(en);
