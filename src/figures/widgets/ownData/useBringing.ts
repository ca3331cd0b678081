import { useRef, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { DataTable } from '../../../networks/dataTable.ts';
import { readFiles } from '../../../ownData/readFiles.ts';
import type { LeftOut, Reading } from '../../../ownData/reading.ts';
import { readTexts } from '../../../ownData/readTexts.ts';
import { dataShelf } from '../../../state/dataShelf.ts';

/** What became of what was brought last; nothing to say where all of it is on the shelf. */
export interface Brought {
  readonly isReading?: boolean;
  /** Lines that are left out of `table`, which waits for the reader's word. */
  readonly leftOut?: readonly LeftOut[];
  readonly table?: DataTable;
  /** What it is called. */
  readonly name?: string;
  /** Why there is no table. */
  readonly refusal?: string;
}

export interface Bringing extends Brought {
  files(files: readonly File[]): void;
  text(text: string): void;
  /** Takes a table that some lines were left out of. */
  accept(): void;
}

const { ownData } = messages;

/** Reads what is brought; a table without faults goes on the shelf at once, and nothing is taken from there where there is none. */
export function useBringing(onBrought: (data: string) => void): Bringing {
  const [brought, setBrought] = useState<Brought>({});
  const latest = useRef(0);

  const shelve = (name: string, table: DataTable): void => {
    setBrought({});
    void dataShelf().bring({ name, table });
    onBrought(table.id);
  };

  const take = async (name: string, read: () => Reading | Promise<Reading>): Promise<void> => {
    const turn = ++latest.current;
    setBrought({ isReading: true });
    const outcome = await Promise.resolve().then(read).catch(failed);
    if (turn !== latest.current) return;
    if (typeof outcome === 'string') return setBrought({ refusal: outcome });
    const { table, leftOut, refused } = outcome;
    if (table && leftOut.length === 0) return shelve(name, table);
    setBrought({ name, leftOut, table, refusal: refused && ownData.refusedSentence(refused) });
  };

  const files = (given: readonly File[]): void => {
    if (given.length === 0) return;
    void take(given.length === 1 ? given[0].name : ownData.severalFiles(given.length), () => readFiles(given));
  };
  return {
    ...brought,
    files,
    text: (text) => void take(ownData.pasted, () => readTexts([{ name: ownData.pasted, text }])),
    accept: () => {
      if (brought.table) shelve(brought.name ?? '', brought.table);
    },
  };
}

const failed = (error: unknown): string => ownData.failed(error instanceof Error ? error.message : String(error));
