import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ShowMore } from './show-more.tsx';

const atFirst = 10;
const withEachPress = 100;

/** The first rows of a long table, and what stands below it: how many there are, and the way to the next. */
export function useFirstOf<Item>(
  rows: readonly Item[],
  all: number,
): { readonly drawn: readonly Item[]; readonly more: ReactNode } {
  const [shown, setShown] = useState(atFirst);
  const drawn = rows.slice(0, shown);
  if (rows.length <= atFirst && rows.length === all) return { drawn, more: null };
  const cut = (
    <FormattedMessage
      id="trial.cut"
      defaultMessage="The first {shown, number} of {all, number}. The others are not shown before the file is taken in."
      values={{ shown: rows.length, all }}
    />
  );
  const more = (
    <ShowMore
      shown={drawn.length}
      all={all}
      onMore={drawn.length < rows.length ? () => setShown(shown + withEachPress) : undefined}
      end={rows.length < all && cut}
    />
  );
  return { drawn, more };
}
