import { Icon } from '../icon.tsx';
import { type Column, nextSort, type Sort } from './column.ts';
import { roles } from './roles.ts';
import css from './table.module.css';

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead className={css.head} {...roles.group}>
      <tr {...roles.row}>
        {columns.map((column) => (
          <th
            key={column.key}
            {...roles.columnHeader}
            scope="col"
            style={{ width: column.width }}
            data-align={column.align}
            aria-sort={sort?.key === column.key ? sort.direction : undefined}
          >
            {column.sortable && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              <span className={css.header}>{column.header}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  return (
    <button
      type="button"
      className={css.header}
      data-sorted={direction !== undefined}
      onClick={() => onSort(nextSort(sort, column.key))}
    >
      {column.header}
      <span className={css.arrow}>
        <Icon name={direction === 'descending' ? 'descending' : 'ascending'} size={14} />
      </span>
    </button>
  );
}
