import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { type ReactNode, use } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Refused, Unreachable } from '../../api/index.ts';
import { ErrorPage } from '../../shell/index.ts';
import { LoadFailure } from '../refusal/refusal-notice.tsx';
import { MeContext } from '../session/me.ts';
import { Entrance } from './entrance.tsx';

/** In place of a page that could not be had. What the node or the line did is told; a defect of ours is not. */
export function EntryFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const isInShell = use(MeContext) !== undefined;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  const isFromOutside = error instanceof Refused || error instanceof Unreachable;
  const failure = isFromOutside ? (
    <LoadFailure error={error} onRetry={retry} />
  ) : (
    <ErrorPage onRetry={retry} />
  );
  return isInShell ? failure : <BeforeTheShell>{failure}</BeforeTheShell>;
}

function BeforeTheShell({ children }: { children: ReactNode }) {
  const intl = useIntl();
  return (
    <Entrance
      tab={intl.formatMessage({ id: 'shell.error.tab', defaultMessage: 'Something went wrong' })}
      title={<FormattedMessage id="entrance.failure" defaultMessage="Tutela cannot be opened now" />}
    >
      {children}
    </Entrance>
  );
}
