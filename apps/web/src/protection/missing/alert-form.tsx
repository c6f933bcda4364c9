import { raiseAlertRoute } from '@tutela/contract';
import { alertKinds, RaiseAlert } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { SelectField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { missingFields } from './missing-fields.ts';
import { alertWords } from './missing-words.ts';

/** Records that a search was put out in another system, with its reference there. */
export function RaiseAlertForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const me = useMe();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(raiseAlertRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-alert',
    section: 'missing',
    initial: { kind: '', at: thisMoment(), by: me.name, reference: '' },
    schema: RaiseAlert,
    commandOf: (values) => ({ ...values, at: momentOf(values.at) }),
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="missing.alert.done" defaultMessage="The search is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.alert.send" defaultMessage="Record the search" />}
    >
      <SelectField
        {...at('kind')}
        label={<FormattedMessage {...missingFields.kind} />}
        options={optionsOf(intl, alertKinds, alertWords)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        {...at('reference')}
        label={<FormattedMessage {...missingFields.reference} />}
        value={values.reference}
        onChange={(reference) => change({ reference })}
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
        label={<FormattedMessage {...missingFields.by} />}
        value={values.by}
        onChange={(by) => change({ by })}
      />
    </CaseForm>
  );
}
