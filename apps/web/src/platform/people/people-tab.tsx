import { useQuery } from '@tanstack/react-query';
import type { Person } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import {
  type Column,
  EmptyState,
  Muted,
  Panel,
  RelativeTime,
  Skeleton,
  Stack,
  Table,
} from '../../ui/index.ts';
import { LoadFailure } from '../refusal/refusal-notice.tsx';
import { roleTitle } from '../words/role-words.ts';
import { peopleQuery } from './people.queries.ts';
import { everybody, livingMandates, matches } from './people-filter.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PersonStateMark } from './person-state-mark.tsx';

export function PeopleTab() {
  const intl = useIntl();
  const [filter, setFilter] = useState(everybody);
  const { data, error, refetch } = useQuery(peopleQuery);
  if (error && !data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="table" count={8} />;
  const order = new Intl.Collator(intl.locale);
  const found = data.people
    .filter((person) => matches(person, filter))
    .sort((a, b) => order.compare(a.name, b.name));
  return (
    <Stack gap={3}>
      <PeopleFilters filter={filter} onChange={setFilter} people={data.people} found={found.length} />
      <Panel flush>
        {found.length === 0 ? (
          <EmptyState
            icon="people"
            title={<FormattedMessage id="people.none" defaultMessage="Nobody fits these filters" />}
          />
        ) : (
          <Table
            caption={intl.formatMessage({ id: 'people.tab', defaultMessage: 'People' })}
            columns={columnsOf(intl)}
            rows={found}
            rowKey={(person) => person.accountId}
            hrefOf={(person) => `/people/${person.accountId}`}
          />
        )}
      </Panel>
    </Stack>
  );
}

function columnsOf(intl: IntlShape): Column<Person>[] {
  return [
    {
      key: 'name',
      header: intl.formatMessage({ id: 'people.column.name', defaultMessage: 'Name' }),
      cell: (person) => <bdi>{person.name}</bdi>,
    },
    {
      key: 'roles',
      header: intl.formatMessage({ id: 'people.column.roles', defaultMessage: 'Acts as' }),
      cell: (person) => <Roles person={person} />,
    },
    {
      key: 'state',
      header: intl.formatMessage({ id: 'people.column.state', defaultMessage: 'State' }),
      cell: ({ state }) => <PersonStateMark state={state} />,
      width: '9rem',
    },
    {
      key: 'seen',
      header: intl.formatMessage({ id: 'people.column.seen', defaultMessage: 'Last signed in' }),
      cell: ({ lastSignedInAt }) =>
        lastSignedInAt === null ? <Never /> : <RelativeTime at={lastSignedInAt} />,
      width: '10rem',
    },
  ];
}

function Roles({ person }: { person: Person }) {
  const intl = useIntl();
  const mandates = livingMandates(person);
  if (mandates.length === 0)
    return (
      <Muted>
        <FormattedMessage id="people.noMandate" defaultMessage="Nothing: no mandate" />
      </Muted>
    );
  return (
    <Stack gap={0}>
      {mandates.map(({ mandateId, role, agencyName }) => (
        <span key={mandateId}>
          {roleTitle(intl, role)} <Muted>· {agencyName}</Muted>
        </span>
      ))}
    </Stack>
  );
}

function Never() {
  return (
    <Muted>
      <FormattedMessage id="people.never" defaultMessage="Never" />
    </Muted>
  );
}
