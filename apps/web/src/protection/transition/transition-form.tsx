import { planTransitionRoute } from '@tutela/contract';
import { PlanTransition, type TransitionArea, transitionAreas } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, FieldGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { areaWords, transitionFields } from './transition-words.ts';

const nothingArranged: Record<TransitionArea, string> = {
  stay: '',
  home: '',
  school_or_work: '',
  income: '',
  health: '',
  legal_status: '',
  proceedings: '',
  trusted_person: '',
  adult_mechanism: '',
};

/** Plans the time after the eighteenth birthday, area by area. */
export function TransitionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(planTransitionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'transition',
    section: 'plan',
    initial: { arranged: nothingArranged, contact: '', contactUntil: '', ...noChildView },
    schema: PlanTransition,
    commandOf: (values) => ({ ...values, childView: childViewOf(values) }),
    names: { ...transitionFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="transition.done" defaultMessage="The plan is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="transition.send" defaultMessage="Record the plan" />}
    >
      <ChildViewFields at={at} values={values} onChange={change} />
      <FieldGroup
        title={<FormattedMessage id="transition.areas" defaultMessage="What is arranged" />}
        hint={
          <FormattedMessage
            id="transition.areas.hint"
            defaultMessage="For each: what, by whom, from when. “Nothing is needed” is an answer too."
          />
        }
      >
        {transitionAreas.map((area) => (
          <TextAreaField
            key={area}
            {...at(`arranged.${area}`)}
            label={<FormattedMessage {...areaWords[area]} />}
            lines={2}
            value={values.arranged[area]}
            onChange={(text) => change({ arranged: { ...values.arranged, [area]: text } })}
          />
        ))}
      </FieldGroup>
      <TextAreaField
        {...at('contact')}
        label={<FormattedMessage {...transitionFields.contact} />}
        lines={2}
        value={values.contact}
        onChange={(contact) => change({ contact })}
      />
      <DateField
        {...at('contactUntil')}
        label={<FormattedMessage {...transitionFields.contactUntil} />}
        value={values.contactUntil}
        onChange={(contactUntil) => change({ contactUntil })}
      />
    </CaseForm>
  );
}
