import { answerReferralRoute } from '@tutela/contract';
import { AnswerReferral, type ReferralAnswerKind, referralAnswers, rejectionReasons } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { CheckboxGroup, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { needWords } from '../plan/plan-words.ts';
import { referralFields } from '../referral/referral-fields.ts';
import { answerWords, rejectionWords } from '../referral/referral-words.ts';
import { optionsOf } from '../words/options-of.ts';
import { type ReferralLetter, referralsKey } from './received.queries.ts';
import { useReferralFieldName } from './use-referral-field-name.ts';

const initial: { answer: string; acceptedNeeds: readonly string[]; rejection: string; words: string } = {
  answer: '',
  acceptedNeeds: [],
  rejection: '',
  words: '',
};

/** Takes the child on, for all needs or some, or says why not. */
export function AnswerReferralForm({ letter, onDone, onCancel }: ActFormProps & { letter: ReferralLetter }) {
  const intl = useIntl();
  const { referralId, needs } = letter;
  const send = useCommand(answerReferralRoute, { stale: [referralsKey] });
  const form = useCommandForm({
    id: `referral-answer-${referralId}`,
    initial,
    schema: AnswerReferral,
    commandOf: (values) => ({
      ...values,
      acceptedNeeds: values.answer === 'partly_accepted' ? values.acceptedNeeds : [],
      rejection: values.answer === 'rejected' ? values.rejection || null : null,
    }),
    fieldName: useReferralFieldName(),
    send: async (body) => {
      await send.mutateAsync({ params: { referralId }, body });
      onDone(<FormattedMessage id="referrals.answered" defaultMessage="Your answer is sent." />);
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="referrals.answer.send" defaultMessage="Send the answer" />}
    >
      <RadioGroup
        {...at('answer')}
        label={<FormattedMessage {...referralFields.answer} />}
        options={optionsOf<ReferralAnswerKind>(
          intl,
          referralAnswers.filter((each) => each !== 'partly_accepted' || needs.length > 1),
          answerWords,
        )}
        value={values.answer}
        onChange={(answer) => change({ answer })}
      />
      {values.answer === 'partly_accepted' && (
        <CheckboxGroup
          {...at('acceptedNeeds')}
          label={<FormattedMessage {...referralFields.acceptedNeeds} />}
          options={optionsOf(intl, needs, needWords)}
          value={values.acceptedNeeds}
          onChange={(acceptedNeeds) => change({ acceptedNeeds })}
        />
      )}
      {values.answer === 'rejected' && (
        <SelectField
          {...at('rejection')}
          label={<FormattedMessage {...referralFields.rejection} />}
          options={optionsOf(intl, rejectionReasons, rejectionWords)}
          value={values.rejection}
          onChange={(rejection) => change({ rejection })}
        />
      )}
      <TextAreaField
        {...at('words')}
        optional
        label={<FormattedMessage {...referralFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CommandLayout>
  );
}
