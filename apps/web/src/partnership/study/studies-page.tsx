import { useQuery } from '@tanstack/react-query';
import type { StudyLine } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import {
  Badge,
  Button,
  DateText,
  Dialog,
  EmptyState,
  Link,
  Page,
  Panel,
  Row,
  Skeleton,
  Stack,
} from '../../ui/index.ts';
import { PatternStudyForm } from './pattern-study-form.tsx';
import { studiesQuery } from './study.queries.ts';
import { studyStateWords } from './study-words.ts';

export function StudiesPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'studies.tab', defaultMessage: 'Case studies' }));
  return (
    <ForRole permission="study.work">
      <Page
        width="reading"
        title={<FormattedMessage id="studies.title" defaultMessage="Case studies" />}
        lead={
          <FormattedMessage
            id="studies.lead"
            defaultMessage="Each needs the guardian’s consent and the child’s own yes, two readers, and ninety days before anybody outside sees it. A supervisor starts one in a closed file."
          />
        }
        action={<WritePattern />}
      >
        <StudyList />
      </Page>
    </ForRole>
  );
}

/** Of what many cases show: the secretariat’s. */
function WritePattern() {
  const [isOpen, setOpen] = useState(false);
  const { permissions } = useMe();
  if (!permissions.includes('alliance.manage')) return null;
  const words = <FormattedMessage id="studies.writePattern" defaultMessage="Write one of a pattern" />;
  return (
    <>
      <Button kind="primary" icon="add" onPress={() => setOpen(true)}>
        {words}
      </Button>
      <Dialog isOpen={isOpen} title={words} width="wide" onClose={() => setOpen(false)}>
        <PatternStudyForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function StudyList() {
  const { data, error, isPending, refetch } = useQuery(studiesQuery);
  if (isPending) return <Skeleton count={5} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.studies.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="studies.none" defaultMessage="No case study was written yet." />}
      >
        <FormattedMessage
          id="studies.none.words"
          defaultMessage="What is drafted, screened and published stands here."
        />
      </EmptyState>
    );
  return (
    <Stack gap={2}>
      {data.studies.map((study) => (
        <StudyRow key={study.studyId} study={study} />
      ))}
    </Stack>
  );
}

function StudyRow({ study: { studyId, number, title, state, changedAt } }: { study: StudyLine }) {
  const isOver = state === 'withdrawn' || state === 'refused';
  const name = `CS-${number}`;
  return (
    <Panel
      title={isOver ? name : <Link href={`/registry/studies/${studyId}`}>{name}</Link>}
      aside={
        <Row>
          <Badge tone="neutral">
            <FormattedMessage {...studyStateWords[state]} />
          </Badge>
          <DateText date={changedAt.slice(0, 10)} />
        </Row>
      }
    >
      {title !== null && <p dir="auto">{title}</p>}
    </Panel>
  );
}
