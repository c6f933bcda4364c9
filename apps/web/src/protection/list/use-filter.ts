import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FileFilter } from '@tutela/contract';
import { useMemo } from 'react';
import { readFilter, usual, writeFilter } from './file-filter.ts';

export interface FilterOfPage {
  filter: FileFilter;
  /** Changes some of it; `undefined` takes a filter away. */
  change: (some: { [Name in keyof FileFilter]?: FileFilter[Name] | undefined }) => void;
  /** In place of all. */
  choose: (filter: Partial<FileFilter>) => void;
}

/** The filter stands in the address, so that it can be bookmarked, sent to a colleague and gone back to. */
export function useFilter(): FilterOfPage {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter = useMemo(() => readFilter(search), [search]);
  const choose = (chosen: Partial<FileFilter>) =>
    void navigate({ to: '/files', search: writeFilter(chosen), replace: true, resetScroll: false });
  return {
    filter,
    choose,
    change: (some) => {
      const set = Object.entries({ ...usual, ...filter, ...some }).filter(([, value]) => value !== undefined);
      choose(readFilter(Object.fromEntries(set)));
    },
  };
}
