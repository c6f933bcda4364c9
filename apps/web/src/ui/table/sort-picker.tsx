import { FormattedMessage, useIntl } from 'react-intl';
import { IconButton } from '../action/icon-button.tsx';
import { type Column, nextSort, type Sort } from './column.ts';
import css from './table.module.css';

interface SortPickerProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** Stands in for the headers where rows are cards. */
export function SortPicker<Row>({ columns, sort, onSort }: SortPickerProps<Row>) {
  const intl = useIntl();
  const sortable = columns.filter((column) => column.sortable);
  if (sortable.length === 0) return null;
  return (
    <div className={css.picker} data-print="hide">
      <label className={css.pickerLabel}>
        <FormattedMessage id="ui.table.sortBy" defaultMessage="Sort by" />
        <select
          className={css.pickerList}
          value={sort?.key}
          onChange={(event) => onSort({ key: event.currentTarget.value, direction: 'ascending' })}
        >
          {sortable.map((column) => (
            <option key={column.key} value={column.key}>
              {column.header}
            </option>
          ))}
        </select>
      </label>
      {sort && (
        <IconButton
          icon={sort.direction}
          label={intl.formatMessage({ id: 'ui.table.turn', defaultMessage: 'Turn the order round' })}
          onPress={() => onSort(nextSort(sort, sort.key))}
        />
      )}
    </div>
  );
}
