import { recordResidenceRoute } from '@tutela/contract';
import { RecordResidence, renewalDays, residenceGrounds } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { optionsOf } from '../words/options-of.ts';
import { residenceFields, residenceGroundWords } from './residence-words.ts';

/** Records a title by which the child may stay; a renewal is recorded as a title of its own. */
export function ResidenceForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordResidenceRoute);
  const { form, staleSince } = useCaseForm({
    id: 'residence',
    section: 'status',
    initial: { ground: '', validFrom: '', validTo: '', authority: '', appeal: '', atEighteen: '' },
    schema: RecordResidence,
    commandOf: (values) => values,
    names: residenceFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="residence.done" defaultMessage="The residence title is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="residence.send" defaultMessage="Record the title" />}
    >
      <SelectField
        {...at('ground')}
        label={<FormattedMessage {...residenceFields.ground} />}
        options={optionsOf(intl, residenceGrounds, residenceGroundWords)}
        value={values.ground}
        onChange={(ground) => change({ ground })}
      />
      <DateField
        {...at('validFrom')}
        label={<FormattedMessage {...residenceFields.validFrom} />}
        value={values.validFrom}
        onChange={(validFrom) => change({ validFrom })}
      />
      <DateField
        {...at('validTo')}
        label={<FormattedMessage {...residenceFields.validTo} />}
        hint={
          <FormattedMessage
            id="residence.renewal.hint"
            defaultMessage="The file is due {days, number} days before, to renew it: a default, to be confirmed with national law."
            values={{ days: renewalDays }}
          />
        }
        value={values.validTo}
        onChange={(validTo) => change({ validTo })}
      />
      <TextField
        {...at('authority')}
        label={<FormattedMessage {...residenceFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <TextAreaField
        {...at('appeal')}
        optional
        label={<FormattedMessage {...residenceFields.appeal} />}
        lines={2}
        value={values.appeal}
        onChange={(appeal) => change({ appeal })}
      />
      <TextAreaField
        {...at('atEighteen')}
        optional
        label={<FormattedMessage {...residenceFields.atEighteen} />}
        lines={2}
        value={values.atEighteen}
        onChange={(atEighteen) => change({ atEighteen })}
      />
    </CaseForm>
  );
}
