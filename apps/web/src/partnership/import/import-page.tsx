import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { NotFoundPage, useTabTitle } from '../../shell/index.ts';
import {
  type Column,
  Facts,
  MomentText,
  Notice,
  Page,
  Panel,
  Skeleton,
  Stack,
  Table,
} from '../../ui/index.ts';
import { ImportLines } from './import-lines.tsx';
import { countWords, lineKindWords } from './import-words.ts';
import { type ImportedFile, importQuery } from './imports.queries.ts';

export function ImportPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'import.tab', defaultMessage: 'Import' }));
  const { reportId = '' } = useParams({ strict: false });
  return (
    <ForRole permission="alliance.manage">
      <LoadedImport reportId={reportId} />
    </ForRole>
  );
}

function LoadedImport({ reportId }: { reportId: string }) {
  const { data, error, isPending, refetch } = useQuery(importQuery(reportId));
  if (isPending) return <Skeleton shape="page" count={6} />;
  const code = refusalCodeOf(error);
  if (code === 'platform.not_found' || code === 'platform.request_invalid') return <NotFoundPage />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <ImportView file={data} />;
}

const counts = ['rows', 'imported', 'unchanged', 'refused', 'contradictions', 'faults'] as const;

function ImportView({ file }: { file: ImportedFile }) {
  const { report, notes } = file;
  return (
    <Page
      title={<bdi dir="ltr">{report.fileName}</bdi>}
      lead={
        <FormattedMessage
          id="import.lead"
          defaultMessage="Imported as {kind}, {at}"
          values={{ kind: <bdi dir="ltr">{report.kind}</bdi>, at: <MomentText at={report.at} /> }}
        />
      }
    >
      <Stack gap={3}>
        {report.faults > 0 && (
          <Notice
            kind="caution"
            title={<FormattedMessage id="import.faulty" defaultMessage="Nothing of this file was taken in" />}
          >
            <FormattedMessage
              id="import.faulty.words"
              defaultMessage="Mend the faults below in the file, then import it again."
            />
          </Notice>
        )}
        <Panel title={<FormattedMessage id="import.counts" defaultMessage="What became of its rows" />}>
          <Stack>
            <Facts
              facts={counts.map((key) => ({
                key,
                label: <FormattedMessage {...countWords[key]} />,
                value: <FormattedNumber value={report[key]} />,
              }))}
            />
            {notes.map((note) => (
              <p key={note} lang="en" dir="auto">
                {note}
              </p>
            ))}
          </Stack>
        </Panel>
        <Reasons file={file} />
        <ImportLines reportId={report.reportId} />
      </Stack>
    </Page>
  );
}

function Reasons({ file: { reasons } }: { file: ImportedFile }) {
  const intl = useIntl();
  if (reasons.length === 0) return null;
  const columns: Column<ImportedFile['reasons'][number]>[] = [
    {
      key: 'reason',
      header: intl.formatMessage({ id: 'import.column.reason', defaultMessage: 'Reason' }),
      cell: ({ reason }) => (
        <span lang="en" dir="auto">
          {reason}
        </span>
      ),
    },
    {
      key: 'kind',
      header: intl.formatMessage({ id: 'import.column.kind', defaultMessage: 'What it led to' }),
      width: '14rem',
      cell: ({ kind }) => <FormattedMessage {...lineKindWords[kind]} />,
    },
    {
      key: 'lines',
      header: intl.formatMessage({ id: 'import.column.lines', defaultMessage: 'Lines' }),
      width: '6rem',
      align: 'end',
      cell: ({ lines }) => <FormattedNumber value={lines} />,
    },
    {
      key: 'first',
      header: intl.formatMessage({ id: 'import.column.first', defaultMessage: 'First line' }),
      width: '7rem',
      align: 'end',
      cell: ({ firstLine }) => <FormattedNumber value={firstLine} useGrouping={false} />,
    },
  ];
  return (
    <Panel flush title={<FormattedMessage id="import.reasons" defaultMessage="Why" />}>
      <Table
        whole
        caption={intl.formatMessage({ id: 'import.reasons.caption', defaultMessage: 'Reasons' })}
        columns={columns}
        rows={reasons}
        rowKey={({ kind, reason }) => `${kind} ${reason}`}
      />
    </Panel>
  );
}
