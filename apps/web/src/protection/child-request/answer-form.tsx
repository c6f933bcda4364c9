import { useQuery } from '@tanstack/react-query';
import { answerChildRequestRoute } from '@tutela/contract';
import { AnswerChildRequest, type ChildRequests, openRequests, requestOutcomes } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { onlyRequest, RequestField } from './request-field.tsx';
import { requestFields, requestOutcomeWords } from './request-words.ts';

/** Records what became of what the child asked for, in words for the child. */
export function AnswerChildRequestForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} requests={openRequests(kase.data.childRequests)} />;
}

function Fields({ requests, onDone, onCancel }: ActFormProps & { requests: ChildRequests }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(answerChildRequestRoute);
  const { form, staleSince } = useCaseForm({
    id: 'child-request-answer',
    section: 'consent',
    initial: {
      requestId: onlyRequest(requests),
      outcome: '',
      answeredOn: today(),
      answer: '',
      reasons: '',
      complaintRoute: '',
    },
    schema: AnswerChildRequest,
    commandOf: (values) => values,
    names: requestFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="childRequest.answer.done" defaultMessage="The answer is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const isWhole = values.outcome === '' || values.outcome === 'done';
  return (
    <CaseForm
      form={form}
      section="consent"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="childRequest.answer.send" defaultMessage="Record the answer" />}
    >
      <RequestField
        {...at('requestId')}
        requests={requests}
        value={values.requestId}
        onChange={(requestId) => change({ requestId })}
      />
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...requestFields.outcome} />}
        options={optionsOf(intl, requestOutcomes, requestOutcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <TextAreaField
        {...at('answer')}
        label={<FormattedMessage {...requestFields.answer} />}
        lines={3}
        value={values.answer}
        onChange={(answer) => change({ answer })}
      />
      {!isWhole && (
        <>
          <TextAreaField
            {...at('reasons')}
            label={<FormattedMessage {...requestFields.reasons} />}
            lines={3}
            value={values.reasons}
            onChange={(reasons) => change({ reasons })}
          />
          <TextAreaField
            {...at('complaintRoute')}
            label={<FormattedMessage {...requestFields.complaintRoute} />}
            lines={2}
            value={values.complaintRoute}
            onChange={(complaintRoute) => change({ complaintRoute })}
          />
        </>
      )}
      <DateField
        {...at('answeredOn')}
        label={<FormattedMessage {...requestFields.answeredOn} />}
        latest={today()}
        value={values.answeredOn}
        onChange={(answeredOn) => change({ answeredOn })}
      />
    </CaseForm>
  );
}
