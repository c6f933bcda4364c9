import { useRef } from 'react';
import type { Column, Sort } from './column.ts';
import { roles } from './roles.ts';
import { SortPicker } from './sort-picker.tsx';
import css from './table.module.css';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useShownRows } from './use-shown-rows.ts';

export interface TableProps<Row> {
  /** What the table is, for screen readers. */
  caption: string;
  /** The first column names the row and carries its link. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads. With it, the arrow keys go from row to row and Enter opens. */
  hrefOf?: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  /** How many there are in all, when only some are loaded. */
  total?: number | 'unknown';
  /** Draws every row, however many: for what is printed. */
  whole?: boolean;
  /** The reader nears the last loaded row: the time to load more. */
  onEndNear?: () => void;
}

/** Dense rows; cards where there is less than 640 px. Long lists draw only the rows in sight. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, hrefOf, sort, onSort, total = rows.length, onEndNear } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useShownRows(body, { count: rows.length, isWhole: props.whole ?? false }, onEndNear);
  const onKeyDown = useRowKeys(rows.length, shown.reveal);
  return (
    <div className={css.box}>
      {onSort && <SortPicker columns={columns} sort={sort} onSort={onSort} />}
      <table className={css.table} {...roles.table} aria-rowcount={total === 'unknown' ? -1 : total + 1}>
        <caption className={css.caption}>{caption}</caption>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody {...roles.group} ref={body} onKeyDown={hrefOf && onKeyDown}>
          <Spacer height={shown.before} columns={columns.length} />
          {shown.indexes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={rowKey(row)}
                row={row}
                index={index}
                columns={columns}
                href={hrefOf?.(row)}
                measure={shown.measure}
              />
            );
          })}
          <Spacer height={shown.after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** The height of the rows that are not drawn. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null;
  return (
    <tr className={css.spacer} aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
