import type { ReactElement, ReactNode } from 'react';

interface ScrollingTableProps {
  readonly label: string;
  readonly caption: string;
  /** Names of the columns. */
  readonly columns: readonly (string | number)[];
  /** Rows of the body. */
  readonly children: ReactNode;
}

/** A table with a head that scrolls by itself where it is too wide or too long. */
export function ScrollingTable({ label, caption, columns, children }: ScrollingTableProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="figure-table-scroll" aria-label={label} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
