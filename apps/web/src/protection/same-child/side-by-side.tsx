import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { type Column, ListText, Panel, Table } from '../../ui/index.ts';
import { identityFacts } from '../identity/identity-facts.tsx';
import { agreementFields } from './lead-words.ts';
import type { Comparison } from './leads.queries.ts';

type Child = Comparison['own'];

/** What both files say, fact by fact; on a phone each fact is a card with both sides. */
export function SideBySide({ comparison: { lead, own, other } }: { comparison: Comparison }) {
  const intl = useIntl();
  const [ours, theirs] = [factsOf(intl, own), factsOf(intl, other)];
  const rows = ours.map((fact, at) => ({ ...fact, theirs: theirs[at]?.value }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'fact',
      header: intl.formatMessage({ id: 'compare.fact', defaultMessage: 'Fact' }),
      cell: ({ label }) => label,
      width: '20%',
    },
    {
      key: 'own',
      header: intl.formatMessage(
        { id: 'compare.own', defaultMessage: 'Your file: {codeName}' },
        { codeName: lead.codeName },
      ),
      cell: ({ value }) => value,
      width: '40%',
    },
    {
      key: 'other',
      header: intl.formatMessage(
        { id: 'compare.other', defaultMessage: 'File of {agency}' },
        { agency: lead.otherAgencyName },
      ),
      cell: ({ theirs: value }) => value,
    },
  ];
  return (
    <Panel flush>
      <Table
        caption={intl.formatMessage({ id: 'compare.caption', defaultMessage: 'Two files, fact by fact' })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        whole
      />
    </Panel>
  );
}

function factsOf(intl: IntlShape, { identity, mother, father }: Child) {
  return [
    ...identityFacts(identity),
    { key: 'mother', label: intl.formatMessage(agreementFields.mother), value: <Called names={mother} /> },
    { key: 'father', label: intl.formatMessage(agreementFields.father), value: <Called names={father} /> },
  ];
}

function Called({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <FormattedMessage id="compare.unknown" defaultMessage="Not known" />;
  return <ListText items={names.map((name) => <bdi key={name}>{name}</bdi>)} />;
}
