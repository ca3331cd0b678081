import { openSheetClient } from '../worker/sheets/openSheetClient.ts';
import type { SheetClient } from '../worker/sheets/sheetClient.ts';

/** The one thread of the page that calculates sheets, opened when a map first asks. */
export const sharedSheets = (): SheetClient => openSheetClient();
