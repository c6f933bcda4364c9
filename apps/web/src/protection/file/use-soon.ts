import { useEffect } from 'react';

/** Milliseconds after which a page stands. */
const standing = 1_000;

/**
 * Fetches a part of the page once the rest stands, so that it opens at once. If the line breaks, it is fetched when it
 * is opened. `load` must be the same function each time.
 */
export function useSoon(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), standing);
    return () => clearTimeout(timer);
  }, [load]);
}
