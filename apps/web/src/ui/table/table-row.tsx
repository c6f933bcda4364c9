import { useFollow } from '../action/navigate.ts';
import type { Column } from './column.ts';
import { roles } from './roles.ts';
import css from './table.module.css';

interface TableRowProps<Row> {
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  href: string | undefined;
  measure: (element: HTMLTableRowElement | null) => void;
}

export function TableRow<Row>({ row, index, columns, href, measure }: TableRowProps<Row>) {
  const follow = useFollow();
  return (
    <tr className={css.row} {...roles.row} ref={measure} data-index={index} aria-rowindex={index + 2}>
      {columns.map((column, at) => {
        if (at > 0) {
          return (
            <td
              key={column.key}
              {...roles.cell}
              data-label={column.header}
              data-align={column.align}
              data-wide={column.wide}
            >
              {column.cell(row)}
            </td>
          );
        }
        return (
          <th key={column.key} {...roles.rowHeader} scope="row" className={css.first}>
            {href === undefined ? (
              column.cell(row)
            ) : (
              <a className={css.link} href={href} onClick={follow} data-row-link>
                {column.cell(row)}
              </a>
            )}
          </th>
        );
      })}
    </tr>
  );
}
