import { reviewPlanRoute } from '@tutela/contract';
import { addDays, type PlanFinding, planFindings, planReviewDays, ReviewPlan } from '@tutela/domain';
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
import { findingWords } from './plan-words.ts';

/** A look at the whole plan, and when to look again. */
export function ReviewPlanForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId, file } = useFileOnPage();
  const command = useFileCommand(reviewPlanRoute);
  const { form, staleSince } = useCaseForm({
    id: 'plan-review',
    section: 'plan',
    initial: {
      reviewedOn: today(),
      finding: '',
      words: '',
      nextReviewOn: addDays(today(), planReviewDays[file.header.risk]),
      ...noChildView,
    },
    schema: ReviewPlan,
    commandOf: (values) => ({ ...values, childView: childViewOf(values) }),
    names: { ...planFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="plan.review.done" defaultMessage="The review is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="plan.review.send" defaultMessage="Record the review" />}
    >
      <DateField
        {...at('reviewedOn')}
        label={<FormattedMessage {...planFields.reviewedOn} />}
        latest={today()}
        value={values.reviewedOn}
        onChange={(reviewedOn) => change({ reviewedOn })}
      />
      <SelectField
        {...at('finding')}
        label={<FormattedMessage {...planFields.finding} />}
        options={optionsOf<PlanFinding>(intl, planFindings, findingWords)}
        value={values.finding}
        onChange={(finding) => change({ finding })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...planFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
      <DateField
        {...at('nextReviewOn')}
        label={<FormattedMessage {...planFields.nextReviewOn} />}
        hint={
          <FormattedMessage
            id="plan.review.hint"
            defaultMessage="Proposed by the risk. Default: confirm with national law and procedure."
          />
        }
        earliest={today()}
        value={values.nextReviewOn}
        onChange={(nextReviewOn) => change({ nextReviewOn })}
      />
    </CaseForm>
  );
}
