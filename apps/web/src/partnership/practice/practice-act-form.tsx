import { actOnPracticeRoute } from '@tutela/contract';
import { type PracticeAct, ratings, readings, transferResults } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { type CommandForm, useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { ratingWords, transferWords } from '../../public/words/registry-words.ts';
import { RadioGroup, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { useOwnParties } from '../directory/seats.ts';
import { useFieldName } from '../field-name.ts';
import { practicesKey, type ReadPractice } from './practice.queries.ts';
import { eligibleWords, practiceActWords, practiceFields, readingWords } from './practice-words.ts';

const initial = { eligible: '', reading: '', rating: '', result: '', partyCode: '', since: '', words: '' };
type Values = typeof initial;

const orNone = (text: string): string | null => (text.trim() === '' ? null : text);

/** What is typed, as the act that it would be. */
function actOf(kind: PracticeAct, values: Values, partyCode: string): unknown {
  const { reading, rating, result, since, words } = values;
  switch (kind) {
    case 'check':
      return { kind, eligible: values.eligible === 'yes', words: orNone(words) };
    case 'read':
      return { kind, partyCode, reading, words };
    case 'rate':
      return { kind, rating, words };
    case 'transfer':
      return { kind, partyCode, since, result, words };
    case 'publish':
      return { kind };
    default:
      return { kind, words };
  }
}

interface PracticeActFormProps extends ActFormProps {
  readonly read: ReadPractice;
  readonly act: PracticeAct;
}

export function PracticeActForm({ read, act, onDone, onCancel }: PracticeActFormProps) {
  const { practiceId } = read.practice;
  const own = useOwnParties();
  const send = useCommand(actOnPracticeRoute, { stale: [practicesKey] });
  const form = useCommandForm({
    id: `practice-${act}-${practiceId}`,
    initial,
    schema: actOnPracticeRoute.body,
    commandOf: (values: Values) => actOf(act, values, values.partyCode || own[0] || ''),
    fieldName: useFieldName(practiceFields),
    send: async (body) => {
      await send.mutateAsync({ params: { practiceId }, body });
      onDone(<FormattedMessage id="practice.act.done" defaultMessage="It is recorded." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      kind={act === 'archive' ? 'danger' : 'primary'}
      confirmLabel={<FormattedMessage {...practiceActWords[act]} />}
    >
      <FindingFields form={form} act={act} />
      {(act === 'read' || act === 'transfer') && <PartyField form={form} own={own} />}
      {act === 'transfer' && <TransferFields form={form} />}
      {act !== 'publish' && (
        <TextAreaField
          {...form.at('words')}
          optional={act === 'check' && form.values.eligible === 'yes'}
          label={<FormattedMessage {...practiceFields.words} />}
          value={form.values.words}
          onChange={(words) => form.change({ words })}
        />
      )}
    </CommandLayout>
  );
}

function FindingFields({
  form: { values, change, at },
  act,
}: {
  form: CommandForm<Values>;
  act: PracticeAct;
}) {
  const intl = useIntl();
  if (act === 'check')
    return (
      <RadioGroup
        {...at('eligible')}
        label={<FormattedMessage {...practiceFields.eligible} />}
        options={optionsOf(intl, ['yes', 'no'], eligibleWords)}
        value={values.eligible}
        onChange={(eligible) => change({ eligible })}
      />
    );
  if (act === 'read')
    return (
      <RadioGroup
        {...at('reading')}
        label={<FormattedMessage {...practiceFields.reading} />}
        options={optionsOf(intl, readings, readingWords)}
        value={values.reading}
        onChange={(reading) => change({ reading })}
      />
    );
  if (act !== 'rate') return null;
  return (
    <RadioGroup
      {...at('rating')}
      label={<FormattedMessage {...practiceFields.rating} />}
      options={optionsOf(intl, ratings, ratingWords)}
      value={values.rating}
      onChange={(rating) => change({ rating })}
    />
  );
}

function PartyField({
  form: { values, change, at },
  own,
}: {
  form: CommandForm<Values>;
  own: readonly string[];
}) {
  return (
    <SelectField
      {...at('partyCode')}
      none={null}
      label={<FormattedMessage {...practiceFields.partyCode} />}
      options={own.map((code) => ({ value: code, label: code }))}
      value={values.partyCode || own[0] || ''}
      onChange={(partyCode) => change({ partyCode })}
    />
  );
}

function TransferFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  return (
    <>
      <TextField
        {...at('since')}
        label={<FormattedMessage {...practiceFields.since} />}
        hint={<FormattedMessage id="practice.field.since.hint" defaultMessage="A year, or such as 2025-09" />}
        value={values.since}
        onChange={(since) => change({ since })}
      />
      <SelectField
        {...at('result')}
        label={<FormattedMessage {...practiceFields.outcome} />}
        options={optionsOf(intl, transferResults, transferWords)}
        value={values.result}
        onChange={(result) => change({ result })}
      />
    </>
  );
}
