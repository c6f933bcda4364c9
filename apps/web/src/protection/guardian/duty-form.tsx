import { useQuery } from '@tanstack/react-query';
import { recordGuardianDutyRoute } from '@tutela/contract';
import {
  dutiesWithChild,
  type GuardianDuty,
  type Guardianship,
  guardianDuties,
  openInterviews,
  RecordGuardianDuty,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { dutyFields, dutyWords } from './duty-words.ts';

/** What the guardian did for the child: written by themself, or as they told it. */
export function GuardianDutyForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} guardianship={kase.data.guardian} />;
}

const initial = { duty: '', askId: '', words: '', ...noChildView };

function Fields({ guardianship, onDone, onCancel }: ActFormProps & { guardianship: Guardianship }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordGuardianDutyRoute);
  const { form, staleSince } = useCaseForm({
    id: 'guardian-duty',
    section: 'guardian',
    initial: { ...initial, doneOn: today() },
    schema: RecordGuardianDuty,
    commandOf: (values) => ({
      duty: values.duty,
      askId: values.duty === 'attend_interview' ? values.askId : '',
      doneOn: values.doneOn,
      words: values.words,
      ...(isWithChild(values.duty) && { childView: childViewOf(values) }),
    }),
    names: { ...dutyFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.duty.done" defaultMessage="What the guardian did is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const interviews = openInterviews(guardianship);
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.duty.send" defaultMessage="Record it" />}
    >
      <SelectField
        {...at('duty')}
        label={<FormattedMessage {...dutyFields.duty} />}
        options={optionsOf<GuardianDuty>(intl, guardianDuties, dutyWords)}
        value={values.duty}
        onChange={(duty) => change({ duty })}
      />
      {values.duty === 'attend_interview' && interviews.length > 0 && (
        <SelectField
          {...at('askId')}
          optional
          label={<FormattedMessage {...dutyFields.askId} />}
          none={intl.formatMessage({ id: 'guardian.duty.interview.other', defaultMessage: 'Another one' })}
          options={interviews.map(({ askId, question }) => ({ value: askId, label: question }))}
          value={values.askId}
          onChange={(askId) => change({ askId })}
        />
      )}
      <DateField
        {...at('doneOn')}
        label={<FormattedMessage {...dutyFields.doneOn} />}
        latest={today()}
        value={values.doneOn}
        onChange={(doneOn) => change({ doneOn })}
      />
      {isWithChild(values.duty) && <ChildViewFields at={at} values={values} onChange={change} />}
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...dutyFields.words} />}
        hint={
          <FormattedMessage
            id="guardian.duty.hint"
            defaultMessage="Write no address here: where the child is has its own record."
          />
        }
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}

const isWithChild = (duty: string): boolean => {
  const code = codeOf(guardianDuties, duty, null);
  return code !== null && dutiesWithChild.includes(code);
};
