import { decideClosureRoute } from '@tutela/contract';
import { DecideClosure } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { closureFields } from './closure-words.ts';

/** A second person closes the file, or gives it back to work. */
export function DecideClosureForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(decideClosureRoute);
  const { form, staleSince } = useCaseForm({
    id: 'closure-decide',
    section: 'plan',
    initial: { verdict: '', reason: '' },
    schema: DecideClosure,
    commandOf: (values) => values,
    names: closureFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="closure.decide.done" defaultMessage="Your decision is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="closure.decide.send" defaultMessage="Record the decision" />}
    >
      <RadioGroup
        {...at('verdict')}
        label={<FormattedMessage {...closureFields.verdict} />}
        options={[
          {
            value: 'approved',
            label: intl.formatMessage({ id: 'closure.verdict.approved', defaultMessage: 'Close the file' }),
          },
          {
            value: 'returned',
            label: intl.formatMessage({
              id: 'closure.verdict.returned',
              defaultMessage: 'Do not close it: the work goes on',
            }),
          },
        ]}
        value={values.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...closureFields.reason} />}
        lines={3}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  );
}
