import { type ReactNode, useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Muted, Row } from '../../ui/index.ts';

interface ShowMoreProps {
  readonly shown: number;
  readonly all: number;
  /** Left out where there is no more to be shown. */
  readonly onMore: (() => void) | undefined;
  readonly isBusy?: boolean;
  /** In place of how many of how many, once no more can be shown. */
  readonly end?: ReactNode;
}

/** Below a long table: how much of it is shown, and the way to more. With its last press the focus goes to the count. */
export function ShowMore({ shown, all, onMore, isBusy = false, end }: ShowMoreProps) {
  const count = useRef<HTMLSpanElement>(null);
  const wasPressed = useRef(false);
  const hasMore = onMore !== undefined;
  useEffect(() => {
    // The button went away with the focus on it; whoever went on meanwhile is left where they are.
    if (!hasMore && wasPressed.current && document.activeElement === document.body) count.current?.focus();
  }, [hasMore]);
  const press = () => {
    wasPressed.current = true;
    onMore?.();
  };
  return (
    <Row gap={2}>
      {hasMore && (
        <Button busy={isBusy} onPress={press}>
          <FormattedMessage id="trial.more" defaultMessage="Show more" />
        </Button>
      )}
      <span ref={count} tabIndex={-1}>
        <Muted>
          {(!hasMore && end) || (
            <FormattedMessage
              id="trial.someOf"
              defaultMessage="{shown, number} of {all, number}"
              values={{ shown, all }}
            />
          )}
        </Muted>
      </span>
    </Row>
  );
}
