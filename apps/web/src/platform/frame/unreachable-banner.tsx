import { useQueryClient } from '@tanstack/react-query';
import { getSessionRoute } from '@tutela/contract';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { callInBackground, useReach } from '../../api/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import css from './unreachable-banner.module.css';

const again = 10_000;

/** Shown while the node cannot be reached. Looks again by itself; then what failed meanwhile is read anew. */
export function UnreachableBanner() {
  const isThere = useReach();
  const queries = useQueryClient();
  const [isTrying, setTrying] = useState(false);
  const look = async () => {
    setTrying(true);
    const answer = await callInBackground(getSessionRoute, {}).catch(() => undefined);
    setTrying(false);
    if (answer) await queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  };
  useEffect(() => {
    if (isThere) return;
    const timer = setInterval(() => void look(), again);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
    };
  });
  if (isThere) return null;
  return (
    <div className={css.banner} data-print="hide">
      <Notice
        kind="caution"
        title={<FormattedMessage id="unreachable.title" defaultMessage="The node cannot be reached" />}
        action={
          <Button size="small" busy={isTrying} onPress={() => void look()}>
            <FormattedMessage id="unreachable.retry" defaultMessage="Try again now" />
          </Button>
        }
      >
        <FormattedMessage
          id="unreachable.words"
          defaultMessage="Perhaps the line is broken. What you typed stays here; do not close the page. It tries again every ten seconds."
        />
      </Notice>
    </div>
  );
}
