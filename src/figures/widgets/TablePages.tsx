import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { Button } from '../controls/Button.tsx';

/** Rows of one page of an open table. */
export const pageRows = 200;

interface TablePagesProps {
  /** The page that is shown, counted from 0. */
  readonly page: number;
  /** L, the last layer there is. */
  readonly depth: number;
  readonly onPage: (page: number) => void;
}

const { table } = messages.figure;

/** The pages of a table with a row for each layer 0 to L; nothing where one page holds them all. */
export function TablePages({ page, depth, onPage }: TablePagesProps): ReactElement | null {
  const last = lastPage(depth);
  if (last === 0) return null;
  return (
    <div className="figure-table-pages">
      <Button onClick={() => onPage(page - 1)} disabled={page === 0}>
        {table.earlier}
      </Button>
      <Button onClick={() => onPage(page + 1)} disabled={page === last}>
        {table.later}
      </Button>
      <span role="status">{table.rows(page * pageRows, Math.min(depth, (page + 1) * pageRows - 1), depth)}</span>
    </div>
  );
}

/** The last page of a table with a row for each layer 0 to L. */
export const lastPage = (depth: number): number => Math.floor(depth / pageRows);
