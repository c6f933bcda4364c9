import { useQuery } from '@tanstack/react-query';
import { answerGuardianAskRoute } from '@tutela/contract';
import { AnswerGuardianAsk, type Guardianship } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { DateField, RadioGroup, SelectField, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { guardianFields } from './guardian-fields.ts';
import { actWords, answerWords } from './guardian-words.ts';

/** What the guardian says to a question: written by themself, or as they told it. */
export function AnswerGuardianAskForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} guardianship={kase.data.guardian} />;
}

function Fields({ guardianship, onDone, onCancel }: ActFormProps & { guardianship: Guardianship }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const { accountId } = useMe();
  const command = useFileCommand(answerGuardianAskRoute);
  const waiting = guardianship.asks.filter(({ answer }) => answer === null);
  const { form, staleSince } = useCaseForm({
    id: 'guardian-answer',
    section: 'guardian',
    initial: {
      askId: waiting.length === 1 ? (waiting[0]?.askId ?? '') : '',
      answer: '',
      answeredOn: today(),
      words: '',
    },
    schema: AnswerGuardianAsk,
    commandOf: (values) => values,
    names: guardianFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.answer.done" defaultMessage="The answer is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const isGuardian = guardianship.guardian?.accountId === accountId;
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.answer.send" defaultMessage="Record the answer" />}
    >
      <SelectField
        {...at('askId')}
        label={<FormattedMessage {...guardianFields.askId} />}
        options={waiting.map(({ askId, act, question }) => ({
          value: askId,
          label: `${intl.formatMessage(actWords[act])}: ${question}`,
        }))}
        value={values.askId}
        onChange={(askId) => change({ askId })}
      />
      <RadioGroup
        {...at('answer')}
        label={<FormattedMessage {...guardianFields.answer} />}
        options={optionsOf(intl, AnswerGuardianAsk.shape.answer.options, answerWords)}
        value={values.answer}
        onChange={(answer) => change({ answer })}
      />
      {!isGuardian && (
        <DateField
          {...at('answeredOn')}
          label={<FormattedMessage {...guardianFields.answeredOn} />}
          latest={today()}
          value={values.answeredOn}
          onChange={(answeredOn) => change({ answeredOn })}
        />
      )}
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...guardianFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
