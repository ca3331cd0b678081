import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { ownDataFile } from '../../../scripts/script.ts';
import { useShelf } from '../../../state/useShelf.ts';
import { Button } from '../../controls/Button.tsx';
import { csvOfTable } from '../export/csvOfTable.ts';
import { handOver } from '../export/handOver.ts';

/** Hands the reader's own samples out as the file that a program reads; nothing where they are not here. */
export function OwnDataFile({ data }: { readonly data: string }): ReactElement | null {
  const { data: own } = useShelf();
  const table = own?.table.id === data ? own.table : undefined;
  if (table === undefined) return null;
  return (
    <Button icon="save" onClick={() => handOver(new Blob([csvOfTable(table)], { type: 'text/csv;charset=utf-8' }), ownDataFile)}>
      {messages.code.saveData}
    </Button>
  );
}
