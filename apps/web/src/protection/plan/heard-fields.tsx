import { type NotHeard, notHeardReasons } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField, TextAreaField } from '../../ui/index.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { notHeardWords } from '../placement/care-words.ts';
import { optionsOf } from '../words/options-of.ts';
import { planFields } from './plan-fields.ts';

export interface HeardValues {
  childWish: string;
  notHeard: string;
}

export const notHeardYet: HeardValues = { childWish: '', notHeard: '' };

/** What was typed, as a command has it. */
export const heardOf = ({ childWish, notHeard }: HeardValues) => ({
  childWish,
  notHeard: childWish === '' ? notHeard || null : null,
});

/** The child's wish; where there is none, why the child was not asked. */
export function HeardFields<Values extends HeardValues>({ form }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  const { values, change, at } = form;
  const options = optionsOf<NotHeard>(intl, notHeardReasons, notHeardWords);
  return (
    <>
      <TextAreaField
        {...at('childWish')}
        optional
        label={<FormattedMessage {...planFields.childWish} />}
        hint={
          <FormattedMessage
            id="plan.wish.hint"
            defaultMessage="In the child’s own words. Only casework reads it."
          />
        }
        lines={2}
        value={values.childWish}
        onChange={(childWish) => change({ ...values, childWish })}
      />
      {values.childWish === '' && (
        <SelectField
          {...at('notHeard')}
          label={<FormattedMessage {...planFields.notHeard} />}
          options={options}
          value={values.notHeard}
          onChange={(notHeard) => change({ ...values, notHeard })}
        />
      )}
    </>
  );
}
