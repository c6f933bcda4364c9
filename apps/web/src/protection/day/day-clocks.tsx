import { useQuery } from '@tanstack/react-query';
import type { DayClock } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { nodeNow } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { EmptyState, LinkButton, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { dayQuery, type Whose } from './day.queries.ts';
import { type DayPart, dayGroups, dayParts } from './day-groups.ts';
import { DayRow } from './day-row.tsx';

/** What the files ask for: overdue, new, due today, waiting for others, and what comes within the week. */
export function DayClocks({ whose }: { whose: Whose }) {
  const { data, error, refetch } = useQuery(dayQuery(whose));
  const { role } = useMe().mandate;
  if (error && data === undefined) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton count={6} />;
  const groups = dayGroups(data.clocks, nodeNow(), role);
  const isQuiet = groups.overdue.length + groups.new.length + groups.today.length === 0;
  return (
    <>
      {isQuiet && <NothingDue later={groups.week.length} />}
      {dayParts.map((part) => (
        <Part key={part} part={part} clocks={groups[part]} withResponsible={whose === 'team'} />
      ))}
      {data.moreFiles > 0 && (
        <div>
          <LinkButton size="small" href={`/files${whose === 'mine' ? '?mine=yes' : ''}`}>
            <FormattedMessage
              id="day.moreFiles"
              defaultMessage="{count, plural, one {# more file asks for something: open the list} other {# more files ask for something: open the list}}"
              values={{ count: data.moreFiles }}
            />
          </LinkButton>
        </div>
      )}
    </>
  );
}

function NothingDue({ later }: { later: number }) {
  return (
    <Panel>
      <EmptyState title={<FormattedMessage id="day.nothing" defaultMessage="Nothing is due today" />}>
        <FormattedMessage
          id="day.nothing.words"
          defaultMessage="{later, plural, =0 {Nothing comes within the next seven days either. Rest a little.} one {One thing comes within the next seven days; it stands below.} other {# things come within the next seven days; they stand below.}}"
          values={{ later }}
        />
      </EmptyState>
    </Panel>
  );
}

interface PartProps {
  part: DayPart;
  clocks: readonly DayClock[];
  withResponsible: boolean;
}

function Part({ part, clocks, withResponsible }: PartProps) {
  if (clocks.length === 0) return null;
  return (
    <Panel
      title={<PartTitle part={part} total={clocks.length} />}
      tone={part === 'overdue' ? 'urgent' : 'plain'}
    >
      <Stack>
        <ul>
          {clocks.map((clock) => (
            <DayRow
              key={`${clock.fileId} ${clock.name} ${clock.subject}`}
              clock={clock}
              withResponsible={withResponsible}
            />
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}

function PartTitle({ part, total }: { part: DayPart; total: number }) {
  return (
    <FormattedMessage
      id="day.part"
      defaultMessage="{part, select, overdue {Overdue ({total, number})} new {New ({total, number})} today {Due today ({total, number})} waiting {Waiting for others ({total, number})} other {Within seven days ({total, number})}}"
      values={{ part, total }}
    />
  );
}
