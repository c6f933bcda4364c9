import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { studyParts } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { NotFoundPage, useTabTitle } from '../../shell/index.ts';
import { Badge, DateText, Page, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { FlaggedText } from './flagged-text.tsx';
import { RarityNotice } from './rarity-notice.tsx';
import { type OpenStudy, studyQuery } from './study.queries.ts';
import { StudyActs } from './study-acts.tsx';
import { StudyHistory } from './study-history.tsx';
import { studyFields, studyStateWords } from './study-words.ts';

export function StudyPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'study.tab', defaultMessage: 'Case study' }));
  const { studyId = '' } = useParams({ strict: false });
  return (
    <ForRole permission="study.work">
      <LoadedStudy studyId={studyId} />
    </ForRole>
  );
}

function LoadedStudy({ studyId }: { studyId: string }) {
  const { data, error, isPending, refetch } = useQuery(studyQuery(studyId));
  if (isPending) return <Skeleton count={6} />;
  const code = refusalCodeOf(error);
  if (code === 'platform.not_found' || code === 'platform.request_invalid') return <NotFoundPage />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <StudyView open={data} />;
}

function StudyView({ open }: { open: OpenStudy }) {
  const { study, content, flags, publishFrom } = open;
  return (
    <Page
      width="reading"
      title={`CS-${study.number}`}
      lead={
        publishFrom !== null &&
        study.state === 'cleared' && (
          <FormattedMessage
            id="study.publishFrom"
            defaultMessage="It may be published from {day}. Until then consent can be taken back unseen."
            values={{ day: <DateText date={publishFrom} /> }}
          />
        )
      }
      marks={
        <Badge tone="neutral">
          <FormattedMessage {...studyStateWords[study.state]} />
        </Badge>
      }
    >
      <Stack gap={3}>
        <StudyActs open={open} />
        <RarityNotice rarity={open.rarity} />
        {(['title', ...studyParts] as const).map((part) => (
          <Panel key={part} title={<FormattedMessage {...studyFields[part]} />}>
            <FlaggedText
              text={content[part]}
              language={content.language}
              flags={flags.filter((flag) => flag.part === part)}
            />
          </Panel>
        ))}
        <StudyHistory open={open} />
      </Stack>
    </Page>
  );
}
