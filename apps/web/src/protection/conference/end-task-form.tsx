import { useQuery } from '@tanstack/react-query';
import { endConferenceTaskRoute } from '@tutela/contract';
import { EndConferenceTask, openTasks } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { conferenceFields } from './conference-words.ts';

/** Records that a task was done, or why it will not be. */
export function EndConferenceTaskForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const command = useFileCommand(endConferenceTaskRoute);
  const tasks = kase.data ? openTasks(kase.data.conferences) : [];
  const { form, staleSince } = useCaseForm({
    id: 'conference-task',
    section: 'plan',
    initial: { taskId: '', outcome: 'done', words: '' },
    schema: EndConferenceTask,
    commandOf: (values) => values,
    names: conferenceFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="conference.task.done" defaultMessage="The task is ended." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="conference.task.send" defaultMessage="End the task" />}
    >
      <SelectField
        {...at('taskId')}
        label={<FormattedMessage {...conferenceFields.taskId} />}
        options={tasks.map(({ taskId, what }) => ({ value: taskId, label: what }))}
        value={values.taskId}
        onChange={(taskId) => change({ taskId })}
      />
      <RadioGroup
        {...at('outcome')}
        inline
        label={<FormattedMessage {...conferenceFields.outcome} />}
        options={[
          {
            value: 'done',
            label: intl.formatMessage({ id: 'conference.outcome.done', defaultMessage: 'Done' }),
          },
          {
            value: 'dropped',
            label: intl.formatMessage({ id: 'conference.outcome.dropped', defaultMessage: 'Dropped' }),
          },
        ]}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <TextAreaField
        {...at('words')}
        optional={values.outcome === 'done'}
        label={<FormattedMessage {...conferenceFields.words} />}
        lines={2}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
