import type { AuditEntry } from '@tutela/contract';
import { FormattedMessage, type IntlShape } from 'react-intl';
import { Badge, Button, type Column, Muted, Stack } from '../../ui/index.ts';
import { outcomeWords } from '../words/audit-words.ts';
import { operationWord } from '../words/operation-words.ts';
import { purposeWord, roleTitle } from '../words/role-words.ts';

interface ColumnOptions {
  onFile: (fileId: string) => void;
  /** One file only: its column says nothing. */
  isReport: boolean;
  nameOf: (accountId: string) => string | undefined;
}

export function auditColumns(
  intl: IntlShape,
  { onFile, isReport, nameOf }: ColumnOptions,
): Column<AuditEntry>[] {
  const file: Column<AuditEntry> = {
    key: 'file',
    header: intl.formatMessage({ id: 'audit.column.file', defaultMessage: 'File' }),
    cell: ({ fileId }) => fileId !== null && <FileNumber fileId={fileId} onFile={onFile} />,
    width: '8rem',
  };
  return [
    {
      key: 'at',
      header: intl.formatMessage({ id: 'audit.column.at', defaultMessage: 'When' }),
      cell: ({ at }) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' }),
      width: '11.5rem',
    },
    {
      key: 'who',
      header: intl.formatMessage({ id: 'audit.column.who', defaultMessage: 'Who, as what' }),
      cell: (entry) => <Who intl={intl} entry={entry} />,
    },
    {
      key: 'what',
      header: intl.formatMessage({ id: 'audit.column.what', defaultMessage: 'What, for which purpose' }),
      cell: ({ operation, purpose }) => (
        <Stack gap={0}>
          <span>{operationWord(intl, operation)}</span>
          <Muted>{purposeWord(intl, purpose)}</Muted>
        </Stack>
      ),
    },
    ...(isReport ? [] : [file]),
    {
      key: 'outcome',
      header: intl.formatMessage({ id: 'audit.column.outcome', defaultMessage: 'Outcome' }),
      cell: (entry) => <Outcome entry={entry} nameOf={nameOf} />,
      width: '13rem',
    },
  ];
}

function Who({ intl, entry }: { intl: IntlShape; entry: AuditEntry }) {
  const { actorName, agencyName } = entry;
  const role = roleTitle(intl, roleOf(entry));
  const parts = [actorName !== null && role, agencyName].filter(Boolean);
  return (
    <Stack gap={0}>
      {/* Within a line: by itself it would begin where its own script does. */}
      <span>
        <bdi>{actorName ?? role}</bdi>
      </span>
      {parts.length > 0 && <Muted>{parts.join(' · ')}</Muted>}
    </Stack>
  );
}

/** Where the node looks something up for somebody, the row says as whom they came. */
function roleOf({ role, details }: AuditEntry): string {
  return role === 'system' && typeof details?.as === 'string' ? details.as : role;
}

interface FileNumberProps {
  fileId: string;
  onFile: (fileId: string) => void;
}

function FileNumber({ fileId, onFile }: FileNumberProps) {
  return (
    <Button kind="plain" size="small" onPress={() => onFile(fileId)}>
      <span dir="ltr">{fileId.slice(0, 8)}</span>
    </Button>
  );
}

interface OutcomeProps {
  entry: AuditEntry;
  nameOf: ColumnOptions['nameOf'];
}

/** A refusal stands out by word and shape; it is no danger to a child, so it is not red. */
function Outcome({ entry: { outcome, code, details }, nameOf }: OutcomeProps) {
  const facts = Object.entries(details ?? {})
    .filter(([name]) => name !== 'as')
    .map(([name, value]) => `${name}: ${name === 'account' ? (nameOf(String(value)) ?? value) : value}`);
  return (
    <Stack gap={0.5}>
      <span>
        {outcome === 'done' ? (
          <FormattedMessage {...outcomeWords.done} />
        ) : (
          <Badge tone="caution" icon="caution">
            <FormattedMessage {...outcomeWords[outcome]} />
          </Badge>
        )}
      </span>
      {[...(code === null ? [] : [code]), ...facts].map((fact) => (
        <Muted key={fact}>
          <span dir="ltr">{fact}</span>
        </Muted>
      ))}
    </Stack>
  );
}
