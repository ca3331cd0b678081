import { readFile } from 'node:fs/promises';
import { commandLine } from '../messages/commandLine.ts';
import { leftOutSentence, refusedSentence } from '../messages/en/ownData.ts';
import type { DataTable } from '../networks/dataTable.ts';
import { readTexts } from '../ownData/readTexts.ts';

/** The table in a file; or what is wrong with the file, a sentence for each line that is no sample. On the command line none is left out. */
export async function loadOwnData(path: string): Promise<{ readonly table: DataTable } | { readonly complaints: readonly string[] }> {
  const { complaint } = commandLine;
  const text = await readFile(path, 'utf8').catch((error: Error) => error);
  if (text instanceof Error) return { complaints: [complaint.dataUnreadable(path, text.message)] };
  const { table, refused, leftOut } = readTexts([{ name: path, text }]);
  if (table && leftOut.length === 0) return { table };
  const sentences = [...leftOut.slice(0, mostComplaints).map(leftOutSentence), ...(refused ? [refusedSentence(refused)] : [])];
  return { complaints: sentences.map((sentence) => complaint.data(path, sentence)) };
}

/** Whoever sees so many lines knows what is wrong with the others. */
const mostComplaints = 20;
