import { useQuery } from '@tanstack/react-query';
import { changeSafetyPlanRoute } from '@tutela/contract';
import { ChangeSafetyPlan, planViews } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, Notice, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { missingFields } from './missing-fields.ts';
import { planViewWords } from './missing-words.ts';

/** Records what is done otherwise, so that the child need not leave again. */
export function SafetyPlanForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(changeSafetyPlanRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-plan',
    section: 'missing',
    initial: { changedOn: today(), changes: '', planView: '' },
    schema: ChangeSafetyPlan,
    commandOf: (values) => values,
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="missing.plan.done" defaultMessage="The changed safety plan is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.plan.send" defaultMessage="Record the change" />}
    >
      <DigitalSafetyFirst />
      <TextAreaField
        {...at('changes')}
        label={<FormattedMessage {...missingFields.changes} />}
        hint={
          <FormattedMessage
            id="missing.plan.hint"
            defaultMessage="Also the telephone, who sees where it is, accounts and contacts."
          />
        }
        lines={4}
        value={values.changes}
        onChange={(changes) => change({ changes })}
      />
      <RadioGroup
        {...at('planView')}
        label={<FormattedMessage {...missingFields.planView} />}
        options={optionsOf(intl, planViews, planViewWords)}
        value={values.planView}
        onChange={(planView) => change({ planView })}
      />
      <DateField
        {...at('changedOn')}
        label={<FormattedMessage {...missingFields.changedOn} />}
        latest={today()}
        value={values.changedOn}
        onChange={(changedOn) => change({ changedOn })}
      />
    </CaseForm>
  );
}

/** The changed plan rests on what is known of phones and accounts now, not before the child was away. */
function DigitalSafetyFirst() {
  const { fileId } = useFileOnPage();
  const { data } = useQuery(caseQuery(fileId));
  if (data === undefined || data.digitalSafety.asked === null) return null;
  return (
    <Notice
      kind="caution"
      title={
        <FormattedMessage
          id="missing.plan.digital"
          defaultMessage="The digital safety was not gone through since the return"
        />
      }
    >
      <FormattedMessage
        id="missing.plan.digital.words"
        defaultMessage="Under Plan, go through phones, location sharing, accounts and contacts with the child. The plan can be changed before; it may then have to be changed again."
      />
    </Notice>
  );
}
