import {
  CountryName,
  DateText,
  DueText,
  EmptyState,
  ErrorState,
  Facts,
  Grid,
  LanguageName,
  ListText,
  MomentText,
  Notice,
  Panel,
  PersonName,
  Progress,
  RelativeTime,
  Skeleton,
  Stack,
} from '../ui/index.ts';

const hour = 3_600_000;
const from = (now: number, hours: number) => new Date(now + hours * hour).toISOString();

export function States({ now }: { now: number }) {
  return (
    <Stack gap={3}>
      <Stack>
        <Notice title="Assigned to you">A. Marin handed this file over on Monday.</Notice>
        <Notice kind="success">The file was registered. Its code name is Blue Heron.</Notice>
        <Notice kind="caution" title="Not saved yet">
          The connection is gone. What you typed is kept; it is sent when the line is back.
        </Notice>
        <Notice kind="danger" title="The child is missing">
          Since 12 May, 21:40. Police and guardian were told.
        </Notice>
      </Stack>
      <Grid least="wide">
        <Panel>
          <EmptyState title="Nothing is due today">On Thursday a review is due in one file.</EmptyState>
        </Panel>
        <Panel>
          <ErrorState
            title="The list could not be loaded"
            requestId="0196c1f2-7d3b"
            onRetry={() => undefined}
          >
            The node did not answer. Your work is safe.
          </ErrorState>
        </Panel>
        <Panel title="Loading">
          <Skeleton count={4} />
        </Panel>
        <Panel title="Long work">
          <Stack gap={3}>
            <Progress label="Checking the record" done={1200} of={4000} />
            <Progress label="Waiting for the other node" />
          </Stack>
        </Panel>
      </Grid>
      <Panel title="Names, dates, time">
        <Facts
          facts={[
            {
              key: 'name',
              label: 'Name',
              value: <PersonName name="نمونه آزمایشی" lang="fa-AF" transliteration="Namuna Azmayeshi" />,
            },
            {
              key: 'other',
              label: 'Another name',
              value: <PersonName name="Приклад Тестовий" lang="uk" transliteration="Pryklad Testovyi" />,
            },
            { key: 'born', label: 'Born', value: <DateText date="2010-03-21" /> },
            { key: 'year', label: 'Known to the month', value: <DateText date="2010-03" /> },
            { key: 'from', label: 'Citizenship', value: <CountryName code="AF" /> },
            {
              key: 'languages',
              label: 'Languages',
              value: (
                <ListText
                  items={['fa-AF', 'uk', 'en'].map((code) => <LanguageName key={code} code={code} />)}
                />
              ),
            },
            { key: 'at', label: 'Registered', value: <MomentText at={from(now, -50)} /> },
            { key: 'ago', label: 'Changed', value: <RelativeTime at={from(now, -3.5)} /> },
            { key: 'overdue', label: 'Guardian', value: <DueText at={from(now, -30)} /> },
            { key: 'soon', label: 'Child’s view', value: <DueText at={from(now, 9.5)} /> },
            { key: 'later', label: 'Review', value: <DueText at={from(now, 24 * 20)} /> },
          ]}
        />
      </Panel>
    </Stack>
  );
}
