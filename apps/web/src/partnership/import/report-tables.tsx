import { type listImportLinesRoute, mostReasons, type RouteAnswer } from '@tutela/contract';
import type { ReactNode } from 'react';
import { FormattedMessage, FormattedNumber, type MessageDescriptor, useIntl } from 'react-intl';
import { type Column, Facts, Muted, Panel, Stack, Table } from '../../ui/index.ts';
import type { ImportedFile } from './imports.queries.ts';
import { groups } from './trial.ts';
import { useFirstOf } from './use-first-of.tsx';

export type ReportLine = RouteAnswer<typeof listImportLinesRoute>['lines'][number];
type Reason = ImportedFile['reasons'][number];
type KindWords = Readonly<Record<ReportLine['kind'], MessageDescriptor>>;

const counts = ['rows', 'imported', 'unchanged', 'refused', 'contradictions', 'faults'] as const;
type Count = (typeof counts)[number];

interface CountsPanelProps {
  readonly title: ReactNode;
  readonly words: Readonly<Record<Count, MessageDescriptor>>;
  readonly numbers: Readonly<Record<Count, number>>;
  /** What the reader of the file noticed about it as a whole. */
  readonly notes: readonly string[];
}

/** How many rows of a file went, or would go, which way. */
export function CountsPanel({ title, words, numbers, notes }: CountsPanelProps) {
  return (
    <Panel title={title}>
      <Stack>
        <Facts
          labels="above"
          facts={counts.map((key) => ({
            key,
            label: <FormattedMessage {...words[key]} />,
            value: <FormattedNumber value={numbers[key]} />,
          }))}
        />
        {notes.map((note) => (
          <p key={note} lang="en" dir="auto">
            {note}
          </p>
        ))}
      </Stack>
    </Panel>
  );
}

/** Each reason once. Shows nothing where every line has a reason of its own: the lines say it all. */
export function ReasonsPanel({ reasons, words }: { reasons: readonly Reason[]; words: KindWords }) {
  const intl = useIntl();
  const columns: Column<Reason>[] = [
    reasonColumn(useReasonHeader()),
    useKindColumn(words),
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
  const { drawn, more } = useFirstOf(reasons, reasons.length);
  if (!groups(reasons)) return null;
  const isCut = reasons.length === mostReasons;
  return (
    <Stack gap={1}>
      <Panel flush title={<FormattedMessage id="import.reasons" defaultMessage="Reasons" />}>
        <Table
          whole
          caption={intl.formatMessage({ id: 'import.reasons.caption', defaultMessage: 'Reasons' })}
          columns={columns}
          rows={drawn}
          rowKey={({ kind, reason }) => `${kind} ${reason}`}
          total={isCut ? 'unknown' : reasons.length}
        />
      </Panel>
      {more}
      {isCut && (
        <Muted>
          <FormattedMessage
            id="import.reasons.cut"
            defaultMessage="No more than the {most, number} most frequent reasons are named here. Each of the lines below has its own."
            values={{ most: mostReasons }}
          />
        </Muted>
      )}
    </Stack>
  );
}

interface LinesPanelProps {
  readonly lines: readonly ReportLine[];
  readonly words: KindWords;
  /** Below the table: how to see more. */
  readonly more?: ReactNode;
}

/** Every line that was left out, or would be, or contradicts another source. */
export function LinesPanel({ lines, words, more }: LinesPanelProps) {
  const intl = useIntl();
  const columns: Column<ReportLine>[] = [
    {
      key: 'line',
      header: intl.formatMessage({ id: 'import.column.line', defaultMessage: 'Line' }),
      width: '7rem',
      cell: ({ line }) => <LineNumber line={line} />,
    },
    reasonColumn(useReasonHeader()),
    useKindColumn(words),
  ];
  return (
    <Stack>
      <Panel flush title={<FormattedMessage id="import.lines" defaultMessage="Line by line" />}>
        <Table
          whole
          caption={intl.formatMessage({ id: 'import.lines.caption', defaultMessage: 'Lines' })}
          columns={columns}
          rows={lines}
          rowKey={({ position }) => String(position)}
        />
      </Panel>
      {more}
    </Stack>
  );
}

/** Names a row of a table: said with its word, since as a card it has no heading. */
export function LineNumber({ line }: { line: number }) {
  return (
    <FormattedMessage
      id="import.line"
      defaultMessage="Line {line}"
      values={{ line: <FormattedNumber value={line} useGrouping={false} /> }}
    />
  );
}

function useReasonHeader(): string {
  return useIntl().formatMessage({ id: 'import.column.reason', defaultMessage: 'Reason' });
}

/** Reasons are written by the node, in English. */
function reasonColumn<Row extends { readonly reason: string }>(header: string): Column<Row> {
  return {
    key: 'reason',
    header,
    wide: true,
    cell: ({ reason }) => (
      <span lang="en" dir="auto">
        {reason}
      </span>
    ),
  };
}

function useKindColumn<Row extends { readonly kind: ReportLine['kind'] }>(words: KindWords): Column<Row> {
  const intl = useIntl();
  return {
    key: 'kind',
    header: intl.formatMessage({ id: 'import.column.kind', defaultMessage: 'What it leads to' }),
    width: '14rem',
    cell: ({ kind }) => <FormattedMessage {...words[kind]} />,
  };
}
