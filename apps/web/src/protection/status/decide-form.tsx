import { useQuery } from '@tanstack/react-query';
import { decideStatusRoute } from '@tutela/contract';
import {
  DecideStatus,
  decidingBodies,
  type Status,
  statuses,
  statusTable,
  unfavourable,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, Skeleton, TextAreaField, TextField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { PressureFields } from './pressure-fields.tsx';
import { statusFields } from './status-fields.ts';
import { bodyWords, statusWords } from './status-words.ts';

/** Records what a body decided on victim status. Only what the procedure allows from here is offered. */
export function DecideStatusForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} from={kase.data.status.status} />;
}

function Fields({ from, onDone, onCancel }: ActFormProps & { from: Status }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(decideStatusRoute);
  const { form, staleSince } = useCaseForm({
    id: 'status-decide',
    section: 'status',
    initial: {
      status: '',
      body: '',
      bodyName: '',
      decidedOn: today(),
      reasons: '',
      reviewRoute: '',
      reviewUntil: '',
      alone: false,
      signs: '',
      pressureWords: '',
    },
    schema: DecideStatus,
    commandOf: ({ alone, signs, pressureWords, ...values }) => ({
      ...values,
      reviewUntil: values.reviewUntil || null,
      ...(values.status === 'withdrawn_by_child' && { pressure: { alone, signs, words: pressureWords } }),
    }),
    names: statusFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="status.decide.done" defaultMessage="The decision is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const chosen = codeOf(statuses, values.status, undefined);
  const needsReview = chosen !== undefined && unfavourable.includes(chosen);
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="status.decide.send" defaultMessage="Record the decision" />}
    >
      <SelectField
        {...at('status')}
        label={<FormattedMessage {...statusFields.status} />}
        hint={
          <FormattedMessage
            id="status.decide.hint"
            defaultMessage="Now: {status}. For a child, neither force nor deception need be shown."
            values={{ status: <FormattedMessage {...statusWords[from]} /> }}
          />
        }
        options={optionsOf(intl, statusTable[from], statusWords)}
        value={values.status}
        onChange={(status) => change({ status })}
      />
      {chosen === 'withdrawn_by_child' && <PressureFields at={at} values={values} onChange={change} />}
      <SelectField
        {...at('body')}
        label={<FormattedMessage {...statusFields.body} />}
        options={optionsOf(intl, decidingBodies, bodyWords)}
        value={values.body}
        onChange={(body) => change({ body })}
      />
      <TextField
        {...at('bodyName')}
        optional
        label={<FormattedMessage {...statusFields.bodyName} />}
        value={values.bodyName}
        onChange={(bodyName) => change({ bodyName })}
      />
      <DateField
        {...at('decidedOn')}
        label={<FormattedMessage {...statusFields.decidedOn} />}
        latest={today()}
        value={values.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <TextAreaField
        {...at('reasons')}
        label={<FormattedMessage {...statusFields.reasons} />}
        lines={4}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <TextAreaField
        {...at('reviewRoute')}
        optional={!needsReview}
        label={<FormattedMessage {...statusFields.reviewRoute} />}
        hint={
          <FormattedMessage
            id="status.decide.review"
            defaultMessage="To whom the child and the guardian can turn. Needed where the decision is not in the child’s favour."
          />
        }
        lines={2}
        value={values.reviewRoute}
        onChange={(reviewRoute) => change({ reviewRoute })}
      />
      <DateField
        {...at('reviewUntil')}
        optional
        label={<FormattedMessage {...statusFields.reviewUntil} />}
        value={values.reviewUntil}
        onChange={(reviewUntil) => change({ reviewUntil })}
      />
    </CaseForm>
  );
}
