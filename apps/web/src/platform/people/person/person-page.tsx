import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Person } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { NotFoundPage, useTabTitle } from '../../../shell/index.ts';
import { Facts, Link, MomentText, Page, Panel, Skeleton } from '../../../ui/index.ts';
import { LoadFailure } from '../../refusal/refusal-notice.tsx';
import { useMe } from '../../session/me.ts';
import { peopleQuery } from '../people.queries.ts';
import { PersonStateMark } from '../person-state-mark.tsx';
import { MandatesPanel } from './mandates-panel.tsx';
import { PersonActs } from './person-acts.tsx';

export function PersonPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'person.tab', defaultMessage: 'A person' }));
  const { accountId } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(peopleQuery);
  if (error && !data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="page" count={8} />;
  const person = data.people.find((each) => each.accountId === accountId);
  return person ? <OnePerson person={person} /> : <NotFoundPage />;
}

function OnePerson({ person }: { person: Person }) {
  const mayManage = useMe().permissions.includes('people.manage');
  return (
    <Page
      width="reading"
      title={<bdi>{person.name}</bdi>}
      marks={<PersonStateMark state={person.state} />}
      lead={
        <Link href="/people">
          <FormattedMessage id="person.all" defaultMessage="All people" />
        </Link>
      }
    >
      <Panel>
        <PersonFacts person={person} />
      </Panel>
      <MandatesPanel person={person} mayManage={mayManage} />
      {mayManage && <PersonActs person={person} />}
    </Page>
  );
}

function PersonFacts({ person }: { person: Person }) {
  const { agencyName, createdAt, lastSignedInAt, invitedUntil } = person;
  const facts = [
    {
      key: 'agency',
      label: <FormattedMessage id="people.filter.agency" defaultMessage="Agency" />,
      value: <bdi>{agencyName}</bdi>,
    },
    {
      key: 'created',
      label: <FormattedMessage id="person.created" defaultMessage="Known here since" />,
      value: <MomentText at={createdAt} />,
    },
    {
      key: 'seen',
      label: <FormattedMessage id="people.column.seen" defaultMessage="Last signed in" />,
      value:
        lastSignedInAt === null ? (
          <FormattedMessage id="people.never" defaultMessage="Never" />
        ) : (
          <MomentText at={lastSignedInAt} />
        ),
    },
  ];
  const invitation = invitedUntil !== null && {
    key: 'invited',
    label: <FormattedMessage id="person.invited" defaultMessage="One-time link not used yet, good until" />,
    value: <MomentText at={invitedUntil} />,
  };
  return <Facts facts={invitation ? [...facts, invitation] : facts} />;
}
