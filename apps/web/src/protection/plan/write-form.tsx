import { useQuery } from '@tanstack/react-query';
import { writePlanRoute } from '@tutela/contract';
import { addDays, type Plan, planReviewDays, WritePlan } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { type ChildViewValues, childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { GoalsFields, type GoalValues, noGoal } from './goals-fields.tsx';
import { planFields } from './plan-fields.ts';

interface PlanValues extends ChildViewValues {
  goals: readonly GoalValues[];
  reviewOn: string;
}

/** Writes the plan, beginning from the goals that stand. */
export function WritePlanForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} plan={kase.data.plan} />;
}

function Fields({ plan, onDone, onCancel }: ActFormProps & { plan: Plan }) {
  const { fileId, file } = useFileOnPage();
  const command = useFileCommand(writePlanRoute);
  const { form, staleSince } = useCaseForm({
    id: 'plan',
    section: 'plan',
    initial: valuesOf(plan, addDays(today(), planReviewDays[file.header.risk])),
    schema: WritePlan,
    commandOf: ({ goals, reviewOn, ...view }) => ({ goals, reviewOn, childView: childViewOf(view) }),
    names: { ...planFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="plan.done" defaultMessage="The plan is written." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="plan.send" defaultMessage="Write the plan" />}
    >
      <GoalsFields at={at} value={values.goals} onChange={(goals) => change({ goals })} />
      <ChildViewFields at={at} values={values} onChange={change} />
      <DateField
        {...at('reviewOn')}
        label={<FormattedMessage {...planFields.reviewOn} />}
        hint={
          <FormattedMessage
            id="plan.review.hint"
            defaultMessage="Proposed by the risk. Default: confirm with national law and procedure."
          />
        }
        earliest={today()}
        value={values.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
      />
    </CaseForm>
  );
}

function valuesOf({ written }: Plan, reviewOn: string): PlanValues {
  const goals = written?.goals.map(({ need, goal }) => ({ ...noGoal(), need, goal })) ?? [];
  return { goals: goals.length === 0 ? [noGoal()] : goals, ...noChildView, reviewOn };
}
