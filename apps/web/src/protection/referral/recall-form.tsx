import { recallReferralRoute } from '@tutela/contract';
import { RecallReferral } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { referralFields } from './referral-fields.ts';

/** Takes a referral back: whoever had access because of it has none any more. */
export function RecallReferralForm({ referralId, onDone, onCancel }: ActFormProps & { referralId: string }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recallReferralRoute);
  const { form, staleSince } = useCaseForm({
    id: `referral-recall-${referralId}`,
    section: 'plan',
    initial: { reason: '' },
    schema: RecallReferral,
    commandOf: (values) => ({ ...values, referralId }),
    names: referralFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="referral.recall.done" defaultMessage="The referral is taken back." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="referral.recall.send" defaultMessage="Take it back" />}
    >
      <p>
        <FormattedMessage
          id="referral.recall.words"
          defaultMessage="If it was sent, they can no longer read the file because of it, and are told. What they already read they still know."
        />
      </p>
      <ReasonField form={form} />
    </CaseForm>
  );
}
