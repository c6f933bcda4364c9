import { useQuery } from '@tanstack/react-query';
import type { ImportReportLine } from '@tutela/contract';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import {
  Badge,
  type Column,
  EmptyState,
  LinkButton,
  MomentText,
  Muted,
  Page,
  Panel,
  Skeleton,
  Stack,
  Table,
} from '../../ui/index.ts';
import { importKindText } from './import-kind-words.ts';
import { countWords } from './import-words.ts';
import { importsQuery } from './imports.queries.ts';

export function ImportsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'imports.tab', defaultMessage: 'Imports' }));
  return (
    <ForRole permission="alliance.manage">
      <Page
        title={<FormattedMessage id="imports.title" defaultMessage="Imports" />}
        lead={
          <FormattedMessage
            id="imports.lead"
            defaultMessage="What became of each file: what was read, taken in and left out, with every line and its reason."
          />
        }
        action={<ImportAFile />}
      >
        <ImportList />
      </Page>
    </ForRole>
  );
}

const ImportAFile = () => (
  <LinkButton kind="primary" icon="add" href="/registry/imports/new">
    <FormattedMessage id="newImport.title" defaultMessage="Import a file" />
  </LinkButton>
);

function ImportList() {
  const intl = useIntl();
  const columns = useColumns();
  const { data, error, isPending, refetch } = useQuery(importsQuery);
  if (isPending) return <Skeleton shape="table" count={5} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.imports.length === 0)
    return (
      <EmptyState
        icon="document"
        title={<FormattedMessage id="imports.none" defaultMessage="No file was imported yet." />}
        action={
          <LinkButton href="/registry/imports/new">
            <FormattedMessage id="imports.first" defaultMessage="Import the first file" />
          </LinkButton>
        }
      >
        <FormattedMessage
          id="imports.none.words"
          defaultMessage="How States stand to treaties, recommendations, numbers: each file is tried first. Whoever runs the node can import at the command line too: tutela import."
        />
      </EmptyState>
    );
  return (
    <Panel flush>
      <Table
        whole
        caption={intl.formatMessage({ id: 'imports.caption', defaultMessage: 'Imported files' })}
        columns={columns}
        rows={data.imports}
        rowKey={({ reportId }) => reportId}
        hrefOf={({ reportId }) => `/registry/imports/${reportId}`}
      />
    </Panel>
  );
}

function useColumns(): Column<ImportReportLine>[] {
  const intl = useIntl();
  const number = (key: 'rows' | 'imported' | 'unchanged' | 'refused'): Column<ImportReportLine> => ({
    key,
    header: intl.formatMessage(countWords[key]),
    width: '7rem',
    align: 'end',
    cell: (row) => <FormattedNumber value={row[key]} />,
  });
  return [
    {
      key: 'file',
      header: intl.formatMessage({ id: 'imports.column.file', defaultMessage: 'File' }),
      cell: ({ fileName, kind, faults }) => (
        <Stack gap={0}>
          <bdi dir="ltr">{fileName}</bdi>
          <Muted>{importKindText(intl, kind)}</Muted>
          {faults > 0 && (
            <span>
              <Badge tone="caution" icon="caution">
                <FormattedMessage id="imports.faulty" defaultMessage="Nothing was taken in" />
              </Badge>
            </span>
          )}
        </Stack>
      ),
    },
    {
      key: 'at',
      header: intl.formatMessage({ id: 'imports.column.at', defaultMessage: 'When' }),
      width: '11rem',
      cell: ({ at }) => <MomentText at={at} />,
    },
    number('rows'),
    number('imported'),
    number('unchanged'),
    number('refused'),
  ];
}
