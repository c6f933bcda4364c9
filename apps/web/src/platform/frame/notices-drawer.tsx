import { useQuery } from '@tanstack/react-query';
import { dismissNoticeRoute } from '@tutela/contract';
import { type ClockName, clockKinds } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import {
  Button,
  Drawer,
  EmptyState,
  LinkButton,
  RelativeTime,
  Row,
  Skeleton,
  Stack,
} from '../../ui/index.ts';
import { LoadFailure, RefusalNotice } from '../refusal/refusal-notice.tsx';
import { NoticeText } from './notice-text.tsx';
import css from './notices.module.css';
import { noticesQuery } from './notices.queries.ts';

interface NoticesDrawerProps {
  isOpen: boolean;
  onClose: () => void;
}

export function NoticesDrawer({ isOpen, onClose }: NoticesDrawerProps) {
  return (
    <Drawer
      isOpen={isOpen}
      onClose={onClose}
      title={<FormattedMessage id="notices.title" defaultMessage="Notifications" />}
    >
      <Notices />
    </Drawer>
  );
}

function Notices() {
  const { data, error, refetch } = useQuery(noticesQuery);
  const dismiss = useCommand(dismissNoticeRoute, { stale: [noticesQuery.queryKey] });
  if (error && !data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton count={4} />;
  if (data.notices.length === 0) return <NothingNew />;
  return (
    <Stack>
      <RefusalNotice error={dismiss.error} />
      <ul className={css.list}>
        {data.notices.map((notice) => (
          <li key={notice.noticeId} className={css.notice}>
            <p>
              <NoticeText {...notice} />
            </p>
            <p className={css.at}>
              <RelativeTime at={notice.at} />
            </p>
            <Row>
              {notice.fileId !== null && (
                <LinkButton size="small" href={placeOf(notice.fileId, notice.clock)}>
                  <FormattedMessage id="notices.open" defaultMessage="Open the file" />
                </LinkButton>
              )}
              {notice.kind.startsWith('alliance_') && (
                <LinkButton size="small" href="/registry">
                  <FormattedMessage id="notices.openRegistry" defaultMessage="See what is due" />
                </LinkButton>
              )}
              <Button
                kind="plain"
                size="small"
                onPress={() => dismiss.mutate({ params: { noticeId: notice.noticeId } })}
              >
                <FormattedMessage id="notices.dismiss" defaultMessage="Put away" />
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Of a clock, the section in which it is dealt with. */
const placeOf = (fileId: string, clock: ClockName | null): string =>
  clock === null ? `/files/${fileId}` : `/files/${fileId}?section=${clockKinds[clock].section}`;

function NothingNew() {
  return (
    <EmptyState title={<FormattedMessage id="notices.none" defaultMessage="Nothing new" />}>
      <FormattedMessage
        id="notices.none.words"
        defaultMessage="When somebody hands you a file, asks you to agree or lets you in, it stands here."
      />
    </EmptyState>
  );
}
