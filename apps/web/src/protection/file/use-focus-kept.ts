import { useEffect, useRef } from 'react';

/** Long enough for a closing dialog to give the focus back to where it was. */
const aMoment = 60;

/**
 * An act can take away the very button that began it. Then the focus goes to the page instead of nowhere. Runs when
 * `isInFront` turns false.
 */
export function useFocusKept(isInFront: boolean): void {
  const wasInFront = useRef(false);
  useEffect(() => {
    if (isInFront || !wasInFront.current) {
      wasInFront.current = isInFront;
      return;
    }
    wasInFront.current = false;
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      document.getElementById('page')?.focus({ preventScroll: true });
    }, aMoment);
    return () => clearTimeout(timer);
  }, [isInFront]);
}
