import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
  /** A CSS length; columns without one share what is left. */
  width?: string;
  align?: 'start' | 'end';
  /** On a card it takes a line for itself: for sentences. */
  wide?: boolean;
}

export interface Sort {
  key: string;
  direction: 'ascending' | 'descending';
}

/** The order after a press on a header: the other way round, or ascending by a new column. */
export function nextSort(sort: Sort | undefined, key: string): Sort {
  const isTurned = sort?.key === key && sort.direction === 'ascending';
  return { key, direction: isTurned ? 'descending' : 'ascending' };
}
