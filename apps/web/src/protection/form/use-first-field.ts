import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A form that opens in front of the page begins at its first field: whoever opened it wants to write. */
export function useFirstField(isInFront: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isInFront) return;
    const field = box.current?.querySelector<HTMLElement>('input:not([type="file"]), textarea, select');
    // A dialog that opens in this moment looks for the mark a moment later; one that is open already does not.
    field?.setAttribute('data-autofocus', '');
    const isOpenAlready = document.activeElement?.closest('[role="dialog"]') !== null;
    if (isOpenAlready) field?.focus({ preventScroll: true });
  }, [isInFront]);
  return box;
}
