import { defineMessages, FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { answerWords, standingWords } from '../../public/words/registry-words.ts';
import { type Column, CountryName, DateText, ListText } from '../../ui/index.ts';
import { LineNumber } from './report-tables.tsx';
import type { ClaimChange, ObservationChange, RecommendationChange } from './trial.ts';

const headers = defineMessages({
  line: { id: 'import.column.line', defaultMessage: 'Line' },
  state: { id: 'trial.column.state', defaultMessage: 'State' },
  to: { id: 'trial.column.to', defaultMessage: 'To' },
  from: { id: 'trial.column.from', defaultMessage: 'From' },
  session: { id: 'trial.column.session', defaultMessage: 'Session' },
  answer: { id: 'trial.column.answer', defaultMessage: 'Answer' },
  text: { id: 'trial.column.text', defaultMessage: 'Text' },
  instrument: { id: 'trial.column.instrument', defaultMessage: 'Instrument' },
  standing: { id: 'trial.column.standing', defaultMessage: 'How it stands' },
  since: { id: 'trial.column.since', defaultMessage: 'Since' },
  asOf: { id: 'trial.column.asOf', defaultMessage: 'As of' },
  source: { id: 'trial.column.source', defaultMessage: 'Who says so' },
  indicator: { id: 'trial.column.indicator', defaultMessage: 'What is measured' },
  year: { id: 'trial.column.year', defaultMessage: 'Year' },
  value: { id: 'trial.column.value', defaultMessage: 'Number' },
});

/** A column by its heading. */
function useColumn() {
  const intl = useIntl();
  return <Change,>(
    key: keyof typeof headers,
    cell: Column<Change>['cell'],
    width?: string,
  ): Column<Change> => ({
    key,
    header: intl.formatMessage(headers[key]),
    cell,
    ...(width !== undefined && { width }),
  });
}

const line = <Change extends { readonly line: number }>(change: Change) => <LineNumber line={change.line} />;

export function useRecommendationColumns(): Column<RecommendationChange>[] {
  const column = useColumn();
  return [
    column('line', line, '6rem'),
    column('to', ({ partyCode }) => <CountryName code={partyCode} />, '9rem'),
    column('from', ({ issuers }) => <Countries codes={issuers} />, '9rem'),
    column('session', ({ session }) => <bdi dir="ltr">{session}</bdi>, '6rem'),
    column('answer', ({ answer }) => <FormattedMessage {...answerWords[answer]} />, '7rem'),
    {
      ...column<RecommendationChange>('text', ({ text }) => (
        <span lang="en" dir="auto">
          {text}
        </span>
      )),
      wide: true,
    },
  ];
}

function Countries({ codes }: { codes: readonly string[] }) {
  return <ListText items={codes.map((code) => <CountryName key={code} code={code} />)} />;
}

export function useClaimColumns(): Column<ClaimChange>[] {
  const column = useColumn();
  return [
    column('line', line, '6rem'),
    column('state', ({ partyCode }) => <CountryName code={partyCode} />, '9rem'),
    column('instrument', ({ instrumentId }) => <bdi dir="ltr">{instrumentId}</bdi>, '8rem'),
    column('standing', ({ standing }) => <FormattedMessage {...standingWords[standing]} />, '9rem'),
    column('since', ({ since }) => since !== null && <DateText date={since} />, '7rem'),
    column('asOf', ({ asOf }) => <DateText date={asOf} />, '8rem'),
    {
      ...column<ClaimChange>('source', ({ source }) => (
        <span lang="en" dir="auto">
          {source}
        </span>
      )),
      wide: true,
    },
  ];
}

export function useObservationColumns(): Column<ObservationChange>[] {
  const column = useColumn();
  return [
    column('line', line, '6rem'),
    column('state', ({ partyCode }) => <CountryName code={partyCode} />, '12rem'),
    column('indicator', ({ title }) => (
      <span lang="en" dir="auto">
        {title}
      </span>
    )),
    column('year', ({ period }) => <bdi dir="ltr">{period}</bdi>, '6rem'),
    { ...column<ObservationChange>('value', (change) => <Value {...change} />, '9rem'), align: 'end' },
  ];
}

/** A number, or between which two it lies where its source hides it. */
function Value({ value, low, high }: Pick<ObservationChange, 'value' | 'low' | 'high'>) {
  if (value !== null) return <FormattedNumber value={value} />;
  return (
    <FormattedMessage
      id="trial.between"
      defaultMessage="hidden: {low, number} to {high, number}"
      values={{ low, high }}
    />
  );
}
