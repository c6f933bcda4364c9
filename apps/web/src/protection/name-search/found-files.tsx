import type { findByNameRoute, RouteAnswer } from '@tutela/contract';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { type Column, EmptyState, Muted, Notice, Panel, Stack, Table } from '../../ui/index.ts';
import { fileColumns } from '../list/files-table.tsx';
import { fitWords } from './find-words.ts';

export type Found = RouteAnswer<typeof findByNameRoute>;
type FoundFile = Found['found'][number];

const shown = ['code_name', 'stage', 'risk', 'responsible', 'registered'];

/** The files that may be meant, by code name: who the child is stands in the file, and opening it is recorded. */
export function FoundFiles({ found: { found, more, stillReading } }: { found: Found }) {
  const columns = useColumns();
  const intl = useIntl();
  if (found.length === 0) return stillReading ? null : <NothingFound />;
  return (
    <Stack>
      <p>
        <FormattedMessage
          id="findByName.count"
          defaultMessage="{count, plural, one {# file may be meant. Who the child is stands in the file.} other {# files may be meant, the likeliest first. Who the child is stands in the file.}}"
          values={{ count: found.length }}
        />
      </p>
      <Panel flush>
        <Table
          caption={intl.formatMessage({
            id: 'findByName.caption',
            defaultMessage: 'Files that may be meant',
          })}
          columns={columns}
          rows={found}
          rowKey={keyOf}
          hrefOf={hrefOf}
          whole
        />
      </Panel>
      {more && (
        <Muted>
          <FormattedMessage
            id="findByName.more"
            defaultMessage="There are more that fit. Add another name or the year of birth to find fewer."
          />
        </Muted>
      )}
    </Stack>
  );
}

const keyOf = ({ file }: FoundFile) => file.fileId;
const hrefOf = ({ file }: FoundFile) => `/files/${file.fileId}`;

/** The columns of the list of files, with how well the name fits beside the code name. */
function useColumns(): Column<FoundFile>[] {
  const intl = useIntl();
  const { mandate } = useMe();
  return useMemo(() => {
    const [first, ...others] = fileColumns(intl, mandate.agencyId)
      .filter(({ key }) => shown.includes(key))
      .map(
        ({ cell, sortable: _sortable, ...column }): Column<FoundFile> => ({
          ...column,
          cell: ({ file }) => cell(file),
        }),
      );
    const fit: Column<FoundFile> = {
      key: 'fit',
      header: intl.formatMessage({ id: 'findByName.column.fit', defaultMessage: 'How it fits' }),
      cell: (each) => intl.formatMessage(fitWords[each.fit]),
      width: '16%',
    };
    return first === undefined ? [fit] : [first, fit, ...others];
  }, [intl, mandate.agencyId]);
}

/** Nobody should believe that a child is not known because the node has just been started. */
export function StillReading() {
  return (
    <Notice
      kind="caution"
      title={
        <FormattedMessage id="findByName.reading" defaultMessage="Not all names have been searched yet" />
      }
    >
      <FormattedMessage
        id="findByName.reading.words"
        defaultMessage="This node was started not long ago and is still reading the names. A file may be missing here: search again in a minute."
      />
    </Notice>
  );
}

function NothingFound() {
  return (
    <EmptyState
      icon="search"
      title={
        <FormattedMessage id="findByName.nothing" defaultMessage="No file open to you has a name like this" />
      }
    >
      <FormattedMessage
        id="findByName.nothing.words"
        defaultMessage="Try one name alone, or another spelling. A child may be known to another agency: you can ask to be called back."
      />
    </EmptyState>
  );
}
