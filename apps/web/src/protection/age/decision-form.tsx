import { useQuery } from '@tanstack/react-query';
import { recordAgeDecisionRoute } from '@tutela/contract';
import { RecordAgeDecision } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ageDecisionOf, noDecision } from './age-values.ts';
import { ageFields } from './age-words.ts';
import { AssessmentFields } from './assessment-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';

/** Records what was decided on the child's age. It begins with the doubt as it was recorded. */
export function AgeDecisionForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={6} />;
  return <Fields {...props} doubt={kase.data.age.question?.reason ?? ''} />;
}

function Fields({ doubt, onDone, onCancel }: ActFormProps & { doubt: string }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordAgeDecisionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'age-decision',
    section: 'status',
    initial: noDecision(doubt),
    schema: RecordAgeDecision,
    commandOf: ageDecisionOf,
    names: ageFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="age.decision.done" defaultMessage="The decision on age is recorded." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="age.decision.send" defaultMessage="Record the decision" />}
    >
      <AssessmentFields form={form} />
      <OutcomeFields form={form} />
    </CaseForm>
  );
}
