import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { NotFoundPage, useTabTitle } from '../../shell/index.ts';
import { MomentText, Notice, Page, Skeleton, Stack } from '../../ui/index.ts';
import { importKindText } from './import-kind-words.ts';
import { ImportLines } from './import-lines.tsx';
import { countWords, lineKindWordsOf } from './import-words.ts';
import { type ImportedFile, importQuery } from './imports.queries.ts';
import { CountsPanel, ReasonsPanel } from './report-tables.tsx';

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

function ImportView({ file }: { file: ImportedFile }) {
  const intl = useIntl();
  const { report, notes, reasons } = file;
  return (
    <Page
      title={<bdi dir="ltr">{report.fileName}</bdi>}
      lead={
        <FormattedMessage
          id="import.lead"
          defaultMessage="{kind}. Imported on {at}."
          values={{ kind: importKindText(intl, report.kind), at: <MomentText at={report.at} /> }}
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
        <CountsPanel
          title={<FormattedMessage id="import.counts" defaultMessage="What became of its rows" />}
          words={countWords}
          numbers={report}
          notes={notes}
        />
        <ReasonsPanel reasons={reasons} words={lineKindWordsOf(report)} />
        <ImportLines report={report} />
      </Stack>
    </Page>
  );
}
