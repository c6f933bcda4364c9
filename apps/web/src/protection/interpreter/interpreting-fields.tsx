import { useQuery } from '@tanstack/react-query';
import { type InterpreterKind, interpreterKinds, interpretingWays } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { interpreterWords, interpretingWayWords } from '../words/talk-words.ts';
import { interpreterFields } from './interpreter-words.ts';
import type { InterpretingValues } from './interpreting-values.ts';

interface InterpretingFieldsProps {
  at: FieldAt;
  values: InterpretingValues;
  onChange: (some: Partial<InterpretingValues>) => void;
}

/** One of the interpreters of the file; or none, with why it could not wait. Those the child refused are not offered. */
export function InterpretingFields({ at, values, onChange }: InterpretingFieldsProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const { data } = useQuery(caseQuery(fileId));
  const { interpreter } = values;
  const interpreters = (data?.interpreters ?? []).filter(({ refusal }) => refusal === null);
  return (
    <>
      <SelectField
        {...at('interpreter')}
        none={null}
        label={<FormattedMessage {...interpreterFields.interpreter} />}
        options={optionsOf<InterpreterKind>(intl, interpreterKinds, interpreterWords)}
        value={interpreter}
        onChange={(chosen) => onChange({ interpreter: chosen })}
      />
      {interpreter === 'professional' && (
        <SelectField
          {...at('interpreterId')}
          label={<FormattedMessage {...interpreterFields.interpreterId} />}
          {...(interpreters.length === 0 && { hint: <NoneYet /> })}
          options={interpreters.map(({ interpreterId, name }) => ({ value: interpreterId, label: name }))}
          value={values.interpreterId}
          onChange={(interpreterId) => onChange({ interpreterId })}
        />
      )}
      {(interpreter === 'professional' || interpreter === 'other_person') && (
        <SelectField
          {...at('interpretedHow')}
          optional
          label={<FormattedMessage {...interpreterFields.interpretedHow} />}
          options={optionsOf(intl, interpretingWays, interpretingWayWords)}
          value={values.interpretedHow}
          onChange={(interpretedHow) => onChange({ interpretedHow })}
        />
      )}
      {interpreter !== 'none' && (
        <TextAreaField
          {...at('interpreterReason')}
          optional={interpreter === 'professional'}
          label={<FormattedMessage {...interpreterFields.interpreterReason} />}
          hint={
            <FormattedMessage
              id="interpreter.reason.hint"
              defaultMessage="Urgent help never waits. Without a reason the interpreter must be vetted, checked and as the child chose."
            />
          }
          lines={2}
          value={values.interpreterReason}
          onChange={(interpreterReason) => onChange({ interpreterReason })}
        />
      )}
    </>
  );
}

const NoneYet = () => (
  <FormattedMessage
    id="interpreter.none.hint"
    defaultMessage="None is recorded yet: record one first, in the section Screening."
  />
);
