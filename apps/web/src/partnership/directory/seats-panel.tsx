import { useQuery } from '@tanstack/react-query';
import type { AllianceSeat } from '@tutela/contract';
import { isSeated } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import {
  Badge,
  type Column,
  DateText,
  EmptyState,
  Panel,
  Row,
  Skeleton,
  Stack,
  Table,
} from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { seatRoleWords } from './directory-words.ts';
import { EndSeatForm } from './end-seat-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { useParties } from './parties.ts';
import { seatsQuery, useOwnParties } from './seats.ts';

const isOver = (seat: AllianceSeat): boolean => !isSeated(seat, new Date().toISOString());

/** Seats that are held, and those that are over while work still hangs on them: these stand first. */
export function SeatsPanel() {
  const intl = useIntl();
  const columns = useColumns();
  const { nameOf } = useParties();
  const { data, error, isPending, refetch } = useQuery(seatsQuery);
  if (isPending) return <Skeleton shape="table" count={6} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.seats.length === 0)
    return (
      <EmptyState
        icon="people"
        title={<FormattedMessage id="seats.none" defaultMessage="Nobody sits for a member yet" />}
      >
        <FormattedMessage
          id="seats.none.words"
          defaultMessage="A seat is opened when the secretariat has verified a nomination."
        />
      </EmptyState>
    );
  const order = new Intl.Collator(intl.locale);
  const rows = [...data.seats].sort(
    (one, other) =>
      Number(isOver(other)) - Number(isOver(one)) ||
      order.compare(nameOf(one.partyCode), nameOf(other.partyCode)) ||
      one.from.localeCompare(other.from),
  );
  return (
    <Panel flush title={<FormattedMessage id="seats.title" defaultMessage="Seats" />}>
      <Table
        whole
        caption={intl.formatMessage({ id: 'seats.caption', defaultMessage: 'Seats' })}
        columns={columns}
        rows={rows}
        rowKey={({ seatId }) => seatId}
      />
    </Panel>
  );
}

function useColumns(): Column<AllianceSeat>[] {
  const intl = useIntl();
  const { nameOf } = useParties();
  return [
    {
      key: 'person',
      header: intl.formatMessage({ id: 'seats.column.person', defaultMessage: 'Who' }),
      cell: ({ name }) => <bdi>{name}</bdi>,
    },
    {
      key: 'party',
      header: intl.formatMessage({ id: 'seats.column.party', defaultMessage: 'For' }),
      cell: ({ partyCode }) => <bdi>{nameOf(partyCode)}</bdi>,
    },
    {
      key: 'role',
      header: intl.formatMessage({ id: 'seats.column.role', defaultMessage: 'As' }),
      cell: ({ role }) => <FormattedMessage {...seatRoleWords[role]} />,
    },
    {
      key: 'until',
      header: intl.formatMessage({ id: 'seats.column.until', defaultMessage: 'Mandate' }),
      cell: (seat) => <Mandate seat={seat} />,
    },
    {
      key: 'work',
      header: intl.formatMessage({ id: 'seats.column.work', defaultMessage: 'Open actions' }),
      width: '7rem',
      cell: ({ openActions }) => openActions,
    },
    {
      key: 'act',
      header: intl.formatMessage({ id: 'seats.column.act', defaultMessage: 'What you can do' }),
      cell: (seat) => <Acts seat={seat} />,
    },
  ];
}

function Mandate({ seat }: { seat: AllianceSeat }) {
  const { from, until, endedAt } = seat;
  if (isOver(seat))
    return (
      <Stack gap={0}>
        <span>
          <FormattedMessage
            id="seats.over"
            defaultMessage="Over since {day}"
            values={{ day: <DateText date={(endedAt ?? until ?? from).slice(0, 10)} /> }}
          />
        </span>
        {seat.openActions > 0 && (
          <Badge tone="danger" icon="caution">
            <FormattedMessage id="seats.nobody" defaultMessage="Nobody owns its work" />
          </Badge>
        )}
      </Stack>
    );
  if (until === null)
    return (
      <FormattedMessage
        id="seats.since"
        defaultMessage="Since {day}"
        values={{ day: <DateText date={from.slice(0, 10)} /> }}
      />
    );
  return (
    <FormattedMessage
      id="seats.until"
      defaultMessage="Until {day}"
      values={{ day: <DateText date={until.slice(0, 10)} /> }}
    />
  );
}

/** For the head of that delegation, and for the secretariat. */
function Acts({ seat }: { seat: AllianceSeat }) {
  const { permissions } = useMe();
  const leads = useOwnParties('nominate').includes(seat.partyCode);
  if (!leads && !permissions.includes('alliance.manage')) return null;
  return (
    <Row>
      {seat.openActions > 0 && (
        <ActButton words={<FormattedMessage id="seats.handOver" defaultMessage="Hand its work over" />}>
          {(acts) => <HandOverForm seat={seat} {...acts} />}
        </ActButton>
      )}
      {!isOver(seat) && (
        <ActButton words={<FormattedMessage id="seats.end" defaultMessage="End the seat" />}>
          {(acts) => <EndSeatForm seat={seat} {...acts} />}
        </ActButton>
      )}
    </Row>
  );
}
