import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Below this many, all rows are drawn: simpler, and the browser's own search finds them. */
const few = 80;
const usualHeight = 40;
const nearEnd = 30;

export interface ShownRows {
  indexes: readonly number[];
  /** Heights, in pixels, of what is not drawn. */
  before: number;
  after: number;
  measure: (element: HTMLTableRowElement | null) => void;
  /** Brings a row into sight, so that it can take the focus. */
  reveal: (index: number) => void;
}

/** Which rows are in sight, as the window scrolls. */
export function useShownRows(
  body: RefObject<HTMLElement | null>,
  { count, isWhole }: { count: number; isWhole: boolean },
  onEndNear: (() => void) | undefined,
): ShownRows {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [body]);
  const isLong = count > few && !isWhole;
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: isLong ? count : 0,
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const isNearEnd = !isLong || (last !== undefined && last.index > count - nearEnd);
  useEffect(() => {
    if (isNearEnd && count > 0) onEndNear?.();
  }, [isNearEnd, count, onEndNear]);
  if (!isLong)
    return { indexes: [...Array(count).keys()], before: 0, after: 0, measure: ignore, reveal: ignore };
  return {
    indexes: items.map((item) => item.index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
    reveal: virtualizer.scrollToIndex,
  };
}

const ignore = () => undefined;
