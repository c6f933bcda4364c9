import { recordFoundRoute } from '@tutela/contract';
import { RecordFound } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { RadioGroup, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { missingFields } from './missing-fields.ts';
import { foundWords } from './missing-words.ts';

/** Records that the child was located, or is back. It has no field for the place. */
export function RecordFoundForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const me = useMe();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordFoundRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-found',
    section: 'missing',
    initial: { found: '', at: thisMoment(), by: me.name, condition: '' },
    schema: RecordFound,
    commandOf: (values) => ({ ...values, at: momentOf(values.at) }),
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="missing.found.done"
        defaultMessage="It is recorded, and those who were told of the alarm are told."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.found.send" defaultMessage="Record it" />}
    >
      <RadioGroup
        {...at('found')}
        label={<FormattedMessage id="missing.found.which" defaultMessage="The child is" />}
        options={optionsOf(intl, ['returned', 'located'], foundWords)}
        value={values.found}
        onChange={(found) => change({ found })}
      />
      <TextAreaField
        {...at('condition')}
        label={<FormattedMessage {...missingFields.condition} />}
        hint={
          <FormattedMessage
            id="missing.found.noPlace"
            defaultMessage="Write no address here: where the child is has its own record."
          />
        }
        lines={3}
        value={values.condition}
        onChange={(condition) => change({ condition })}
      />
      <MomentFields
        at={at}
        path="at"
        label={<FormattedMessage {...missingFields.at} />}
        value={values.at}
        onChange={(moment) => change({ at: moment })}
      />
      <TextField
        {...at('by')}
        label={<FormattedMessage id="missing.found.by" defaultMessage="Who found or saw the child" />}
        value={values.by}
        onChange={(by) => change({ by })}
      />
    </CaseForm>
  );
}
