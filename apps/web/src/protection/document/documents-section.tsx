import { useMutation, useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Button, EmptyState, Icon, MomentText, Muted, Row, Skeleton, Stack } from '../../ui/index.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { type Content, contentQuery } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { SectionFrame } from '../section/section-frame.tsx';
import { SeenBy } from '../section/seen-by.tsx';
import { downloadDocument } from './download-document.ts';

export function DocumentsSection() {
  return (
    <SectionFrame
      seenBy={<SeenBy />}
      acts={
        <>
          <ActButton act={{ kind: 'attach-document' }} icon="attach">
            <FormattedMessage {...actWords['attach-document']} />
          </ActButton>
          <ActButton act={{ kind: 'refer-to-evidence' }}>
            <FormattedMessage {...actWords['refer-to-evidence']} />
          </ActButton>
        </>
      }
    >
      <Documents />
      <EvidenceList />
    </SectionFrame>
  );
}

function Documents() {
  const { fileId } = useFileOnPage();
  const content = useQuery(contentQuery(fileId));
  if (content.isPending) return <Skeleton count={4} />;
  if (content.isError) return <LoadFailure error={content.error} onRetry={() => void content.refetch()} />;
  const { documents } = content.data;
  if (documents.length === 0)
    return (
      <EmptyState
        icon="document"
        title={
          <FormattedMessage id="documents.none" defaultMessage="There is no document in this file yet" />
        }
      />
    );
  return (
    <Stack>
      {documents.map((document) => (
        <DocumentRow key={document.entryId} document={document} />
      ))}
    </Stack>
  );
}

type Attached = Content['documents'][number];

function DocumentRow({ document }: { document: Attached }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const download = useMutation({ mutationFn: () => downloadDocument(fileId, document) });
  const kilobytes = Math.max(1, Math.round(document.byteLength / 1024));
  return (
    <Stack gap={1}>
      <Row justify="between" gap={2}>
        <Row gap={1}>
          <Icon name={document.kind === 'photo' ? 'person' : 'document'} />
          <span>
            <bdi>{document.title}</bdi>{' '}
            <Muted>
              {intl.formatNumber(kilobytes, { style: 'unit', unit: 'kilobyte' })},{' '}
              <MomentText at={document.at} />
            </Muted>
          </span>
        </Row>
        <Button icon="download" size="small" busy={download.isPending} onPress={() => download.mutate()}>
          <FormattedMessage
            id="documents.download"
            defaultMessage="Download {title}"
            values={{ title: <bdi>{document.title}</bdi> }}
          />
        </Button>
      </Row>
      <FailureNotice error={download.error} />
    </Stack>
  );
}
