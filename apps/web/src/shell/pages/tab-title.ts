import { useEffect } from 'react';

/**
 * The title of the tab, which others can read over a shoulder and in a history: the kind of page, such as "File",
 * never whose.
 */
export function useTabTitle(kindOfPage: string): void {
  useEffect(() => {
    document.title = `${kindOfPage} · Tutela`;
    return () => {
      document.title = 'Tutela';
    };
  }, [kindOfPage]);
}
