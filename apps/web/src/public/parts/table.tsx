import type { ReactNode } from 'react';
import { frameWords } from '../words/frame-words.ts';
import { useSay } from '../words-context.ts';

/** Said outright: a browser forgets what a table is once its rows are drawn as cards. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface TableProps {
  /** Said by a screen reader before the table, and seen above it. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The heading above says the same: the caption is only heard. */
  readonly isNamedAbove?: boolean;
  /** The first cell of a row is its heading. */
  readonly rows: readonly {
    readonly key: string;
    readonly id?: string;
    readonly cells: readonly ReactNode[];
  }[];
}

/** A table that reads in order: caption, column headings, row headings. Empty, it says so in a sentence. */
export function Table({ caption, columns, rows, isNamedAbove = false }: TableProps) {
  const say = useSay();
  if (rows.length === 0) return <p className="none">{say(frameWords.none)}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled with the keyboard.
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table {...roles.table}>
        <caption className={isNamedAbove ? 'heard' : undefined}>{caption}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <th key={column} scope="col" {...roles.columnheader}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map(({ key, id, cells: [first, ...others] }) => (
            <tr key={key} id={id} {...roles.row}>
              <th scope="row" {...roles.rowheader}>
                {first}
              </th>
              {others.map((cell, at) => (
                <td key={columns[at + 1]} {...roles.cell} data-column={columns[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
