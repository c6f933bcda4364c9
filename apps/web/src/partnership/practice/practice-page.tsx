import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { sectionWords } from '../../protection/words/section-words.ts';
import { ratingWords } from '../../public/words/registry-words.ts';
import { NotFoundPage, useTabTitle } from '../../shell/index.ts';
import { Badge, Link, ListText, Page, Panel, Row, Skeleton, Stack, WrittenText } from '../../ui/index.ts';
import { practiceQuery, type ReadPractice } from './practice.queries.ts';
import { PracticeActs } from './practice-acts.tsx';
import { PracticeHistory } from './practice-history.tsx';
import { practiceFields, practiceStateWords } from './practice-words.ts';

export function PracticePage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'practice.tab', defaultMessage: 'Good practice' }));
  const { practiceId = '' } = useParams({ strict: false });
  return (
    <ForRole permission="alliance.read">
      <LoadedPractice practiceId={practiceId} />
    </ForRole>
  );
}

function LoadedPractice({ practiceId }: { practiceId: string }) {
  const { data, error, isPending, refetch } = useQuery(practiceQuery(practiceId));
  if (isPending) return <Skeleton count={6} />;
  const code = refusalCodeOf(error);
  if (code === 'platform.not_found' || code === 'platform.request_invalid') return <NotFoundPage />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <PracticeView read={data} />;
}

const told = ['problem', 'what', 'needs', 'result'] as const;

function PracticeView({ read }: { read: ReadPractice }) {
  const intl = useIntl();
  const { practice } = read;
  return (
    <Page
      width="reading"
      title={
        <span dir="auto" lang={practice.language}>
          {practice.title}
        </span>
      }
      lead={
        <FormattedMessage
          id="practice.lead"
          defaultMessage="GP-{number}, of {owner}. It helps at: {steps}"
          values={{
            number: practice.number,
            owner: practice.ownerCode,
            steps: <ListText items={practice.steps.map((step) => intl.formatMessage(sectionWords[step]))} />,
          }}
        />
      }
      marks={
        <Row>
          <Badge tone="neutral">
            <FormattedMessage {...practiceStateWords[practice.state]} />
          </Badge>
          {practice.rating !== null && (
            <Badge tone="accent">
              <FormattedMessage {...ratingWords[practice.rating]} />
            </Badge>
          )}
        </Row>
      }
    >
      <Stack gap={3}>
        <PracticeActs read={read} />
        {told.map((part) => (
          <Panel key={part} title={<FormattedMessage {...practiceFields[part]} />}>
            <WrittenText>{practice[part]}</WrittenText>
          </Panel>
        ))}
        <PracticeHistory read={read} />
        {practice.state === 'published' && (
          <p>
            <Link href={`/alliance/practices/GP-${practice.number}`} newTab>
              <FormattedMessage id="practice.publicPage" defaultMessage="Its public page" />
            </Link>
          </p>
        )}
      </Stack>
    </Page>
  );
}
