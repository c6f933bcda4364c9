import { useQuery } from '@tanstack/react-query';
import { refuseInterpreterRoute } from '@tutela/contract';
import { type Interpreters, RefuseInterpreter } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, SelectField, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { interpreterFields } from './interpreter-words.ts';

/** Records that the child does not want an interpreter. From then on this one is not used for the child. */
export function RefuseInterpreterForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return (
    <Fields {...props} interpreters={kase.data.interpreters.filter(({ refusal }) => refusal === null)} />
  );
}

function Fields({ interpreters, onDone, onCancel }: ActFormProps & { interpreters: Interpreters }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(refuseInterpreterRoute);
  const [only, ...others] = interpreters;
  const { form, staleSince } = useCaseForm({
    id: 'interpreter-refuse',
    section: 'screening',
    initial: {
      interpreterId: others.length === 0 ? (only?.interpreterId ?? '') : '',
      refusedOn: today(),
      ...noChildView,
    },
    schema: RefuseInterpreter,
    commandOf: ({ interpreterId, refusedOn, ...view }) => ({
      interpreterId,
      refusedOn,
      childView: childViewOf(view),
    }),
    names: { ...interpreterFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="interpreter.refuse.done"
        defaultMessage="The child’s no is recorded. Find another."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="screening"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="interpreter.refuse.send" defaultMessage="Record the child’s no" />}
    >
      <p>
        <FormattedMessage
          id="interpreter.refuse.words"
          defaultMessage="The child need not say why. From now on this interpreter is not used for this child, and nobody is told the reason."
        />
      </p>
      <SelectField
        {...at('interpreterId')}
        label={<FormattedMessage {...interpreterFields.interpreterId} />}
        options={interpreters.map(({ interpreterId, name }) => ({ value: interpreterId, label: name }))}
        value={values.interpreterId}
        onChange={(interpreterId) => change({ interpreterId })}
      />
      <DateField
        {...at('refusedOn')}
        label={<FormattedMessage {...interpreterFields.refusedOn} />}
        latest={today()}
        value={values.refusedOn}
        onChange={(refusedOn) => change({ refusedOn })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
    </CaseForm>
  );
}
