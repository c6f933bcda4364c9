import type { KeyboardEvent } from 'react';

/** The row that a key leads to, or nothing if the key is not for the table. */
export function rowAfterKey(key: string, index: number, count: number): number | undefined {
  const moves: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 };
  const target = moves[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}

/** Arrow keys, Home and End go from row to row; Enter follows the row's link by itself. */
export function useRowKeys(count: number, reveal: (index: number) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row-link]')) return;
    const index = Number(event.target.closest('tr')?.dataset.index);
    const target = rowAfterKey(event.key, index, count);
    if (target === undefined) return;
    event.preventDefault();
    const table = event.currentTarget;
    if (focusRow(table, target)) return;
    // The row is not drawn yet: first into sight, then the focus.
    reveal(target);
    requestAnimationFrame(() => focusRow(table, target));
  };
}

function focusRow(table: HTMLElement, index: number): boolean {
  const link = table.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-link]`);
  link?.focus();
  return link !== null;
}
