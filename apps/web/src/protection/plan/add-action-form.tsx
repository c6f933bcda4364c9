import { addPlanActionRoute } from '@tutela/contract';
import { AddPlanAction, type Need, needs } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { planFields } from './plan-fields.ts';
import { needWords } from './plan-words.ts';
import { nobodyYet, WhoFields, whoOf } from './who-fields.tsx';

const initial = { need: '', what: '', by: '', ...nobodyYet, ...noChildView };

/** Adds what is to be done. The file is due when the first open action is. */
export function AddPlanActionForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(addPlanActionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'plan-action',
    section: 'plan',
    initial,
    schema: AddPlanAction,
    commandOf: (values) => ({
      need: values.need,
      what: values.what,
      by: values.by,
      who: whoOf(values),
      childView: childViewOf(values),
    }),
    names: { ...planFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="plan.action.done" defaultMessage="The action is added." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="plan.action.send" defaultMessage="Add it" />}
    >
      <SelectField
        {...at('need')}
        label={<FormattedMessage {...planFields.need} />}
        options={optionsOf<Need>(intl, needs, needWords)}
        value={values.need}
        onChange={(need) => change({ need })}
      />
      <TextAreaField
        {...at('what')}
        label={<FormattedMessage {...planFields.what} />}
        lines={2}
        value={values.what}
        onChange={(what) => change({ what })}
      />
      <WhoFields form={form} />
      <DateField
        {...at('by')}
        label={<FormattedMessage {...planFields.by} />}
        earliest={today()}
        value={values.by}
        onChange={(by) => change({ by })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
    </CaseForm>
  );
}
