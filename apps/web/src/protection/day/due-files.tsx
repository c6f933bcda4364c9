import { useQueries } from '@tanstack/react-query';
import type { FileHeader } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { EmptyState, LinkButton, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { type Due, dueQuery } from './day.queries.ts';
import { DueRow } from './due-row.tsx';

/** Overdue, due today, due within the week. */
export function DueFilesOfDay({ isMine }: { isMine: boolean }) {
  const [overdue, today, week] = useQueries({
    queries: [dueQuery('overdue', isMine), dueQuery('today', isMine), dueQuery('this_week', isMine)],
  });
  const all = [overdue, today, week];
  const failed = all.find((query) => query.isError);
  if (failed)
    return <LoadFailure error={failed.error} onRetry={() => all.forEach((query) => void query.refetch())} />;
  if (!overdue.data || !today.data || !week.data) return <Skeleton count={6} />;
  const dueToday = new Set(today.data.files.map(({ fileId }) => fileId));
  const later = week.data.files.filter(({ fileId }) => !dueToday.has(fileId));
  const laterTotal = week.data.total - today.data.total;
  return (
    <>
      {overdue.data.total + today.data.total === 0 && <NothingDue later={laterTotal} />}
      <Group due="overdue" files={overdue.data.files} total={overdue.data.total} isMine={isMine} />
      <Group due="today" files={today.data.files} total={today.data.total} isMine={isMine} />
      <Group due="this_week" files={later} total={laterTotal} isMine={isMine} />
    </>
  );
}

function NothingDue({ later }: { later: number }) {
  return (
    <Panel>
      <EmptyState title={<FormattedMessage id="day.nothing" defaultMessage="Nothing is due today" />}>
        <FormattedMessage
          id="day.nothing.words"
          defaultMessage="{later, plural, =0 {Nothing within the next seven days either. Rest a little.} one {One file is to be looked at within the next seven days.} other {# files are to be looked at within the next seven days.}}"
          values={{ later }}
        />
      </EmptyState>
    </Panel>
  );
}

interface GroupProps {
  due: Due;
  files: readonly FileHeader[];
  total: number;
  isMine: boolean;
}

function Group({ due, files, total, isMine }: GroupProps) {
  if (total <= 0) return null;
  const others = total - files.length;
  return (
    <Panel title={<GroupTitle due={due} total={total} />} tone={due === 'overdue' ? 'urgent' : 'plain'}>
      <Stack>
        <ul>
          {files.map((file) => (
            <DueRow key={file.fileId} file={file} withResponsible={!isMine} />
          ))}
        </ul>
        {others > 0 && (
          <div>
            <LinkButton size="small" href={`/files?due=${due}${isMine ? '&mine=yes' : ''}`}>
              <FormattedMessage
                id="day.others"
                defaultMessage="{others, plural, one {Show # more} other {Show # more}}"
                values={{ others }}
              />
            </LinkButton>
          </div>
        )}
      </Stack>
    </Panel>
  );
}

function GroupTitle({ due, total }: { due: Due; total: number }) {
  return (
    <FormattedMessage
      id="day.group"
      defaultMessage="{due, select, overdue {Overdue ({total, number})} today {Due today ({total, number})} other {Due within seven days ({total, number})}}"
      values={{ due, total }}
    />
  );
}
