import type { FileHeader } from '@tutela/contract';
import { fileSorts } from '@tutela/contract';
import { type ReactNode, useMemo } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import {
  type Column,
  DateText,
  DueText,
  HiddenMark,
  Muted,
  RiskMark,
  Row,
  type Sort,
  Stack,
  Table,
} from '../../ui/index.ts';
import { FileFlags } from '../file/file-facts.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { ageBandWords, riskWords } from '../words/header-words.ts';
import { codeOf } from '../words/options-of.ts';
import { stageWords } from '../words/stage-words.ts';
import type { FilterOfPage } from './use-filter.ts';

interface FilesTableProps {
  page: FilterOfPage;
  rows: readonly FileHeader[];
  total: number;
  onEndNear: () => void;
}

export function FilesTable({ page, rows, total, onEndNear }: FilesTableProps) {
  const intl = useIntl();
  const { mandate, permissions } = useMe();
  // Whoever oversees erasures sees that files exist, not what is in them.
  const mayOpen = permissions.includes('file.read');
  const columns = useMemo(() => fileColumns(intl, mandate.agencyId), [intl, mandate.agencyId]);
  const { sort, direction } = page.filter;
  return (
    <Table
      caption={intl.formatMessage({ id: 'files.caption', defaultMessage: 'Files by code name' })}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      {...(mayOpen && { hrefOf })}
      sort={{ key: sort, direction: direction === 'up' ? 'ascending' : 'descending' }}
      onSort={(chosen: Sort) =>
        page.change({
          sort: codeOf(fileSorts, chosen.key, 'next_due'),
          direction: chosen.direction === 'ascending' ? 'up' : 'down',
        })
      }
      total={total}
      onEndNear={onEndNear}
    />
  );
}

const keyOf = (file: FileHeader) => file.fileId;
const hrefOf = (file: FileHeader) => `/files/${file.fileId}`;

export function fileColumns(intl: IntlShape, ownAgencyId: number): Column<FileHeader>[] {
  return [
    {
      key: 'code_name',
      header: intl.formatMessage({ id: 'files.column.file', defaultMessage: 'File' }),
      cell: (file) => <bdi>{file.codeName}</bdi>,
      sortable: true,
      width: '18%',
    },
    {
      key: 'next_due',
      header: intl.formatMessage({ id: 'files.column.due', defaultMessage: 'Due' }),
      cell: (file) => file.nextDue !== null && <DueText at={endOfDay(file.nextDue)} />,
      sortable: true,
      width: '14%',
    },
    {
      key: 'risk',
      header: intl.formatMessage({ id: 'files.column.risk', defaultMessage: 'Risk' }),
      cell: (file) => <Risk file={file} />,
      sortable: true,
      width: '13%',
    },
    {
      key: 'stage',
      header: intl.formatMessage({ id: 'files.column.stage', defaultMessage: 'Stage and age' }),
      cell: (file) => (
        <TwoLines
          first={intl.formatMessage(stageWords[file.stage])}
          second={intl.formatMessage(ageBandWords[file.ageBand])}
        />
      ),
      width: '15%',
    },
    {
      key: 'flags',
      header: intl.formatMessage({ id: 'files.column.flags', defaultMessage: 'Flags' }),
      cell: (file) => <Marks file={file} />,
      width: '15%',
    },
    {
      key: 'responsible',
      header: intl.formatMessage({ id: 'files.column.responsible', defaultMessage: 'Responsible' }),
      cell: (file) => (
        <TwoLines
          first={<bdi>{file.caseworkerName}</bdi>}
          second={file.agencyId !== ownAgencyId && <bdi>{file.agencyName}</bdi>}
        />
      ),
    },
    {
      key: 'registered',
      header: intl.formatMessage({ id: 'files.column.registered', defaultMessage: 'Registered' }),
      cell: (file) => <DateText date={file.registeredAt.slice(0, 10)} />,
      sortable: true,
      width: '12%',
    },
  ];
}

function Risk({ file: { risk } }: { file: FileHeader }) {
  if (risk !== 'not_graded') return <RiskMark risk={risk} />;
  return (
    <Muted>
      <FormattedMessage {...riskWords.not_graded} />
    </Muted>
  );
}

function Marks({ file }: { file: FileHeader }) {
  if (!file.hidden && file.flags.length === 0) return null;
  return (
    <Row gap={0.5}>
      {file.hidden && <HiddenMark />}
      <FileFlags flags={file.flags} atMost={1} />
    </Row>
  );
}

function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <Stack gap={0}>
      <span>{first}</span>
      {second && <Muted>{second}</Muted>}
    </Stack>
  );
}
