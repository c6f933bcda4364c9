import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Muted, Row } from '../../ui/index.ts';

const atFirst = 10;
const withEachPress = 100;

/** The first rows of a long table, and what stands below it: how many there are, and the way to the next. */
export function useFirstOf<Item>(
  rows: readonly Item[],
  all: number,
): { readonly drawn: readonly Item[]; readonly more: ReactNode } {
  const [shown, setShown] = useState(atFirst);
  const drawn = rows.slice(0, shown);
  if (drawn.length === all) return { drawn, more: null };
  const more = (
    <Row gap={2}>
      {drawn.length < rows.length && (
        <Button onPress={() => setShown(shown + withEachPress)}>
          <FormattedMessage id="trial.more" defaultMessage="Show more" />
        </Button>
      )}
      <Muted>
        {drawn.length < rows.length ? (
          <FormattedMessage
            id="trial.someOf"
            defaultMessage="{shown, number} of {all, number}"
            values={{ shown: drawn.length, all }}
          />
        ) : (
          <FormattedMessage
            id="trial.cut"
            defaultMessage="The first {shown, number} of {all, number}. The others are not shown before the file is taken in."
            values={{ shown: drawn.length, all }}
          />
        )}
      </Muted>
    </Row>
  );
  return { drawn, more };
}
