import { makeStatementRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { useLanguageOptions } from '../../protection/words/names-of-codes.ts';
import { LookupField, SelectField, TextAreaField } from '../../ui/index.ts';
import { useParties } from '../directory/parties.ts';
import { useFieldName } from '../field-name.ts';
import { writtenLanguages } from '../written-languages.ts';
import { statementFields } from './statement-words.ts';
import { type Subject, statementsKey } from './statements.queries.ts';

interface StateFormProps extends ActFormProps {
  readonly partyCode: string;
  readonly about: Subject;
  /** The members that whoever writes may speak for. */
  readonly own: readonly string[];
}

/** What a State explains, or what others say to it: one form for both. */
export function StateForm({ partyCode, about, own, onDone, onCancel }: StateFormProps) {
  const { nameOf } = useParties();
  const first = own.includes(partyCode) ? partyCode : (own[0] ?? '');
  const send = useCommand(makeStatementRoute, { stale: [statementsKey] });
  const form = useCommandForm({
    id: `state-${about.kind === 'indicator' ? about.indicatorId : about.recommendationId}`,
    initial: { byParty: first, language: 'en', words: '' },
    schema: makeStatementRoute.body,
    commandOf: (values) => ({ ...values, partyCode, about, replaces: null }),
    fieldName: useFieldName(statementFields),
    send: async (body) => {
      await send.mutateAsync({ body });
      onDone(
        <FormattedMessage
          id="statement.made"
          defaultMessage="It is recorded. It is public once the secretariat has looked whether it names anybody."
        />,
      );
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="statement.send" defaultMessage="Send it" />}
    >
      {own.length > 1 && (
        <SelectField
          {...at('byParty')}
          none={null}
          label={<FormattedMessage {...statementFields.byParty} />}
          options={own.map((value) => ({ value, label: nameOf(value) }))}
          value={values.byParty}
          onChange={(byParty) => change({ byParty })}
        />
      )}
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...statementFields.words} />}
        hint={
          <FormattedMessage
            id="statement.words.hint"
            defaultMessage="Name no child and nobody who could be found. It is shown beside what the other side says, word for word."
          />
        }
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <LookupField
        {...at('language')}
        label={<FormattedMessage {...statementFields.language} />}
        options={useLanguageOptions(writtenLanguages)}
        value={values.language}
        onChange={(language) => change({ language })}
      />
    </CommandLayout>
  );
}
