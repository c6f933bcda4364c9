import { useQuery } from '@tanstack/react-query';
import {
  endOtherSessionsRoute,
  endSessionRoute,
  type listSessionsRoute,
  type RouteAnswer,
} from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Badge, Button, MomentText, Panel, RelativeTime, Skeleton, Stack } from '../../ui/index.ts';
import { LoadFailure, RefusalNotice } from '../refusal/refusal-notice.tsx';
import { RowItem, Rows } from '../rows/rows.tsx';
import { sessionsQuery } from './sessions.queries.ts';

type Session = RouteAnswer<typeof listSessionsRoute>['sessions'][number];

const stale = { stale: [sessionsQuery.queryKey] };

export function SessionsPanel() {
  const { data, error, refetch } = useQuery(sessionsQuery);
  const end = useCommand(endSessionRoute, stale);
  const endOthers = useCommand(endOtherSessionsRoute, stale);
  const others = data?.sessions.filter(({ current }) => !current) ?? [];
  return (
    <Panel title={<FormattedMessage id="settings.sessions" defaultMessage="Where you are signed in" />}>
      <Stack gap={3}>
        <RefusalNotice error={end.error ?? endOthers.error} />
        {error && !data && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton count={3} />}
        {data && (
          <Rows>
            {data.sessions.map((session) => (
              <SessionRow
                key={session.sessionId}
                session={session}
                isBusy={end.isPending && end.variables?.params.sessionId === session.sessionId}
                onEnd={() => end.mutate({ params: { sessionId: session.sessionId } })}
              />
            ))}
          </Rows>
        )}
        {others.length > 1 && (
          <div>
            <Button busy={endOthers.isPending} onPress={() => endOthers.mutate({})}>
              <FormattedMessage id="settings.sessions.endOthers" defaultMessage="End all but this one" />
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
}

interface SessionRowProps {
  session: Session;
  isBusy: boolean;
  onEnd: () => void;
}

function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const intl = useIntl();
  const since = intl.formatDate(session.createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  const label = intl.formatMessage(
    { id: 'settings.session.end.of', defaultMessage: 'End the session since {since}' },
    { since },
  );
  return (
    <RowItem
      name={
        <>
          <span>
            <FormattedMessage
              id="settings.session.kind"
              defaultMessage="{kind, select, field {On the move} other {At a desk}}"
              values={{ kind: session.kind }}
            />
          </span>
          {session.current && (
            <Badge tone="accent">
              <FormattedMessage id="settings.session.current" defaultMessage="This one" />
            </Badge>
          )}
        </>
      }
      about={
        <FormattedMessage
          id="settings.session.about"
          defaultMessage="Since {since}, last used {used}"
          values={{
            since: <MomentText at={session.createdAt} />,
            used: <RelativeTime at={session.lastSeenAt} />,
          }}
        />
      }
      actions={
        !session.current && (
          <Button size="small" busy={isBusy} onPress={onEnd} label={label}>
            <FormattedMessage id="settings.session.end" defaultMessage="End" />
          </Button>
        )
      }
    />
  );
}
