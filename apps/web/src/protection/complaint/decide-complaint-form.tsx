import { decideComplaintRoute } from '@tutela/contract';
import {
  type ComplaintAuthority,
  type ComplaintOutcome,
  complaintAuthorities,
  complaintOutcomes,
  DecideComplaint,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup, TextAreaField } from '../../ui/index.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { complaintsKey } from './complaint.queries.ts';
import { authorityWords, complaintFields, complaintOutcomeWords } from './complaint-words.ts';
import { useComplaintFieldName } from './use-complaint-field-name.ts';
import type { StepFormProps } from './words-step-form.tsx';

interface DecideProps extends StepFormProps {
  /** Before it was looked into it can only be passed on. */
  onlyPassOn: boolean;
}

/** Decides, or passes on what others must decide. */
export function DecideComplaintForm({ complaintId, version, onlyPassOn, onDone, onCancel }: DecideProps) {
  const intl = useIntl();
  const command = useCommand(decideComplaintRoute, { stale: [complaintsKey] });
  const form = useCommandForm({
    id: `complaint-decide-${complaintId}`,
    initial: { outcome: onlyPassOn ? 'passed_on' : '', passedTo: '', reasons: '' },
    schema: DecideComplaint,
    commandOf: ({ outcome, passedTo, reasons }) => ({
      outcome,
      passedTo: outcome === 'passed_on' ? passedTo : null,
      reasons,
      baseVersion: version,
    }),
    fieldName: useComplaintFieldName(),
    send: async (body) => {
      await command.mutateAsync({ params: { complaintId }, body });
      onDone(
        <FormattedMessage
          id="complaint.decide.done"
          defaultMessage="It is decided. Now tell whoever complained."
        />,
      );
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="complaint.decide.send" defaultMessage="Record the decision" />}
    >
      {!onlyPassOn && (
        <RadioGroup
          {...at('outcome')}
          label={<FormattedMessage {...complaintFields.outcome} />}
          options={optionsOf<ComplaintOutcome>(intl, complaintOutcomes, complaintOutcomeWords)}
          value={values.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      )}
      {values.outcome === 'passed_on' && (
        <RadioGroup
          {...at('passedTo')}
          label={<FormattedMessage {...complaintFields.passedTo} />}
          options={optionsOf<ComplaintAuthority>(intl, complaintAuthorities, authorityWords)}
          value={values.passedTo}
          onChange={(passedTo) => change({ passedTo })}
        />
      )}
      <TextAreaField
        {...at('reasons')}
        label={<FormattedMessage {...complaintFields.reasons} />}
        lines={4}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </CommandLayout>
  );
}
