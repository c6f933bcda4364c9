import type { FileHeader } from '@tutela/contract';
import { fileSorts } from '@tutela/contract';
import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
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
  Table,
} from '../../ui/index.ts';
import { FileFlags } from '../file/file-facts.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { ageBandWords } from '../words/header-words.ts';
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
  const { mandate } = useMe();
  const columns = useMemo(() => columnsOf(intl, mandate.agencyId), [intl, mandate.agencyId]);
  const { sort, direction } = page.filter;
  return (
    <Table
      caption={intl.formatMessage({ id: 'files.caption', defaultMessage: 'Files by code name' })}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      hrefOf={hrefOf}
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

function columnsOf(intl: IntlShape, ownAgencyId: number): Column<FileHeader>[] {
  return [
    {
      key: 'code_name',
      header: intl.formatMessage({ id: 'files.column.file', defaultMessage: 'File' }),
      cell: (file) => <bdi>{file.codeName}</bdi>,
      sortable: true,
    },
    {
      key: 'next_due',
      header: intl.formatMessage({ id: 'files.column.due', defaultMessage: 'Due' }),
      cell: (file) => file.nextDue !== null && <DueText at={endOfDay(file.nextDue)} />,
      sortable: true,
      width: '9rem',
    },
    {
      key: 'risk',
      header: intl.formatMessage({ id: 'files.column.risk', defaultMessage: 'Risk' }),
      cell: (file) => <RiskMark risk={file.risk === 'not_graded' ? undefined : file.risk} />,
      sortable: true,
      width: '9.5rem',
    },
    {
      key: 'stage',
      header: intl.formatMessage({ id: 'files.column.stage', defaultMessage: 'Stage' }),
      cell: (file) => intl.formatMessage(stageWords[file.stage]),
      width: '9rem',
    },
    {
      key: 'flags',
      header: intl.formatMessage({ id: 'files.column.flags', defaultMessage: 'Flags' }),
      cell: (file) => <Marks file={file} />,
    },
    {
      key: 'age',
      header: intl.formatMessage({ id: 'files.column.age', defaultMessage: 'Age' }),
      cell: (file) => intl.formatMessage(ageBandWords[file.ageBand]),
      width: '7rem',
    },
    {
      key: 'responsible',
      header: intl.formatMessage({ id: 'files.column.responsible', defaultMessage: 'Responsible' }),
      cell: (file) => <Responsible file={file} isOwn={file.agencyId === ownAgencyId} />,
    },
    {
      key: 'registered',
      header: intl.formatMessage({ id: 'files.column.registered', defaultMessage: 'Registered' }),
      cell: (file) => <DateText date={file.registeredAt.slice(0, 10)} />,
      sortable: true,
      width: '9.5rem',
    },
  ];
}

function Marks({ file }: { file: FileHeader }) {
  return (
    <Row gap={0.5}>
      {file.hidden && <HiddenMark />}
      <FileFlags flags={file.flags} atMost={1} />
    </Row>
  );
}

/** The agency is named where it is not the reader's own. */
function Responsible({ file, isOwn }: { file: FileHeader; isOwn: boolean }) {
  return (
    <span>
      {file.caseworkerName !== null && <bdi>{file.caseworkerName}</bdi>}
      {!isOwn && (
        <Muted>
          {' '}
          <bdi>{file.agencyName}</bdi>
        </Muted>
      )}
    </span>
  );
}
