import { decidePhotoRoute } from '@tutela/contract';
import { DecidePhoto } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, Notice, RadioGroup, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { missingFields } from './missing-fields.ts';

/** Records who decided on showing a photograph, and why. No picture is sent from here. */
export function DecidePhotoForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(decidePhotoRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-photo',
    section: 'missing',
    initial: { release: '', decidedBy: '', decidedOn: today(), reasons: '', safety: '' },
    schema: DecidePhoto,
    commandOf: ({ release, ...values }) => ({
      ...values,
      release: release === '' ? undefined : release === 'yes',
    }),
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="missing.photo.done" defaultMessage="The decision is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const options = [
    {
      value: 'no',
      label: intl.formatMessage({ id: 'missing.photo.no', defaultMessage: 'Is not shown' }),
    },
    {
      value: 'yes',
      label: intl.formatMessage({ id: 'missing.photo.yes', defaultMessage: 'May be shown by the police' }),
    },
  ];
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.photo.send" defaultMessage="Record the decision" />}
    >
      <Notice>
        <FormattedMessage
          id="missing.photo.weigh"
          defaultMessage="A picture helps to find the child. It also tells those who exploit the child whom to look for, and it stays in the world. Nothing is shown without this decision."
        />
      </Notice>
      <RadioGroup
        {...at('release')}
        label={<FormattedMessage {...missingFields.release} />}
        options={options}
        value={values.release}
        onChange={(release) => change({ release })}
      />
      <TextField
        {...at('decidedBy')}
        label={<FormattedMessage {...missingFields.decidedBy} />}
        value={values.decidedBy}
        onChange={(decidedBy) => change({ decidedBy })}
      />
      <DateField
        {...at('decidedOn')}
        label={<FormattedMessage {...missingFields.decidedOn} />}
        value={values.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <TextAreaField
        {...at('reasons')}
        label={<FormattedMessage {...missingFields.reasons} />}
        lines={3}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <TextAreaField
        {...at('safety')}
        label={<FormattedMessage {...missingFields.safety} />}
        lines={3}
        value={values.safety}
        onChange={(safety) => change({ safety })}
      />
    </CaseForm>
  );
}
