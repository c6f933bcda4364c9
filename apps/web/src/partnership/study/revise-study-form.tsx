import { actOnStudyRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { useFieldName } from '../field-name.ts';
import { type OpenStudy, studiesKey } from './study.queries.ts';
import { StudyFields } from './study-form-fields.tsx';
import { contentOf, valuesOf } from './study-values.ts';
import { studyFields } from './study-words.ts';

/** Changes the text: what was marked is taken out or said more generally. */
export function ReviseStudyForm({ open, onDone, onCancel }: ActFormProps & { open: OpenStudy }) {
  const { studyId } = open.study;
  const send = useCommand(actOnStudyRoute, { stale: [studiesKey] });
  const form = useCommandForm({
    id: `study-revise-${studyId}`,
    initial: valuesOf(open.content),
    schema: actOnStudyRoute.body,
    commandOf: (values) => ({ kind: 'revise', content: contentOf(values), baseVersion: open.version }),
    fieldName: useFieldName(studyFields),
    send: async (body) => {
      await send.mutateAsync({ params: { studyId }, body });
      onDone(
        <FormattedMessage
          id="study.revised"
          defaultMessage="The text is changed and looked through again."
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="study.revise.save" defaultMessage="Keep the change" />}
    >
      <StudyFields form={form} />
    </CommandLayout>
  );
}
