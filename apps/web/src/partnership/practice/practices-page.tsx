import { useQuery } from '@tanstack/react-query';
import type { PracticeLine } from '@tutela/contract';
import { useState } from 'react';
import { defineMessages, FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { ForRole } from '../../protection/role/for-role.tsx';
import { ratingWords } from '../../public/words/registry-words.ts';
import { useTabTitle } from '../../shell/index.ts';
import { Button, type Column, Dialog, EmptyState, Page, Skeleton, Table } from '../../ui/index.ts';
import { practicesQuery } from './practice.queries.ts';
import { practiceStateWords } from './practice-words.ts';
import { SubmitPracticeForm } from './submit-practice-form.tsx';

const columnWords = defineMessages({
  title: { id: 'practices.column.title', defaultMessage: 'Practice' },
  owner: { id: 'practices.column.owner', defaultMessage: 'Owner' },
  state: { id: 'practices.column.state', defaultMessage: 'Where it stands' },
  rating: { id: 'practices.column.rating', defaultMessage: 'How sure it is' },
});

export function PracticesPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'practices.tab', defaultMessage: 'Good practices' }));
  return (
    <ForRole permission="alliance.read">
      <Page
        title={<FormattedMessage id="practices.title" defaultMessage="Good practices" />}
        lead={
          <FormattedMessage
            id="practices.lead"
            defaultMessage="Submitted with the consent of their owner, read by two peers, rated by what stands behind them."
          />
        }
        action={<SubmitPractice />}
      >
        <PracticeList />
      </Page>
    </ForRole>
  );
}

function SubmitPractice() {
  const [isOpen, setOpen] = useState(false);
  const { permissions } = useMe();
  if (!permissions.includes('alliance.record')) return null;
  const words = <FormattedMessage id="practices.submit" defaultMessage="Submit a practice" />;
  return (
    <>
      <Button kind="primary" icon="add" onPress={() => setOpen(true)}>
        {words}
      </Button>
      <Dialog isOpen={isOpen} title={words} width="wide" onClose={() => setOpen(false)}>
        <SubmitPracticeForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function PracticeList() {
  const intl = useIntl();
  const columns = useColumns();
  const { data, error, isPending, refetch } = useQuery(practicesQuery);
  if (isPending) return <Skeleton count={5} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.practices.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="practices.none" defaultMessage="No practice was submitted yet." />}
      >
        <FormattedMessage
          id="practices.none.words"
          defaultMessage="What helped children at your side may help elsewhere."
        />
      </EmptyState>
    );
  return (
    <Table
      caption={intl.formatMessage({ id: 'practices.caption', defaultMessage: 'Good practices' })}
      columns={columns}
      rows={data.practices}
      rowKey={({ practiceId }) => practiceId}
      hrefOf={({ practiceId }) => `/registry/practices/${practiceId}`}
    />
  );
}

function useColumns(): Column<PracticeLine>[] {
  const intl = useIntl();
  const header = (message: MessageDescriptor) => intl.formatMessage(message);
  return [
    {
      key: 'title',
      header: header(columnWords.title),
      cell: ({ number, title, language }) => (
        <>
          GP-{number}{' '}
          <span lang={language} dir="auto">
            {title}
          </span>
        </>
      ),
    },
    { key: 'owner', header: header(columnWords.owner), width: '6rem', cell: (row) => row.ownerCode },
    {
      key: 'state',
      header: header(columnWords.state),
      width: '10rem',
      cell: ({ state }) => <FormattedMessage {...practiceStateWords[state]} />,
    },
    {
      key: 'rating',
      header: header(columnWords.rating),
      cell: ({ rating }) => (rating === null ? null : <FormattedMessage {...ratingWords[rating]} />),
    },
  ];
}
