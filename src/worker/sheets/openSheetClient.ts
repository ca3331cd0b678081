import { createSheetClient, type SheetClient } from './sheetClient.ts';

let client: SheetClient | undefined;

/** The one thread for sheets of this page, whatever the number of its figures; it starts when a sheet is first asked for. Browser only. */
export function openSheetClient(): SheetClient {
  client ??= createSheetClient(() => new Worker(new URL('./sheetThread.ts', import.meta.url), { type: 'module', name: 'sheets' }));
  return client;
}
