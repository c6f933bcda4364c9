import { askGuardianRoute } from '@tutela/contract';
import { AskGuardian, guardianActs } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { guardianFields } from './guardian-fields.ts';
import { actWords } from './guardian-words.ts';

interface AskFormProps extends ActFormProps {
  /** The referral that it is about, where it was asked from there. */
  referralId?: string | undefined;
}

/** Puts a question to the guardian. Until they answer, nothing is agreed to. */
export function AskGuardianForm({ referralId, onDone, onCancel }: AskFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(askGuardianRoute);
  const { form, staleSince } = useCaseForm({
    id: referralId === undefined ? 'guardian-ask' : `guardian-ask-${referralId}`,
    section: 'guardian',
    initial: { act: referralId === undefined ? '' : 'referral', question: '', answerBy: '' },
    schema: AskGuardian,
    commandOf: (values) =>
      referralId === undefined || values.act !== 'referral' ? values : { ...values, referralId },
    names: guardianFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.ask.done" defaultMessage="The guardian is asked." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.ask.send" defaultMessage="Ask" />}
    >
      <SelectField
        {...at('act')}
        label={<FormattedMessage {...guardianFields.act} />}
        options={optionsOf(intl, guardianActs, actWords)}
        value={values.act}
        onChange={(act) => change({ act })}
      />
      <TextAreaField
        {...at('question')}
        label={<FormattedMessage {...guardianFields.question} />}
        lines={3}
        value={values.question}
        onChange={(question) => change({ question })}
      />
      <DateField
        {...at('answerBy')}
        label={<FormattedMessage {...guardianFields.answerBy} />}
        hint={
          <FormattedMessage
            id="guardian.ask.hint"
            defaultMessage="No answer by then is not a yes: nothing is agreed to, and a supervisor must know."
          />
        }
        earliest={today()}
        value={values.answerBy}
        onChange={(answerBy) => change({ answerBy })}
      />
    </CaseForm>
  );
}
