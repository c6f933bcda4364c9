import { draftStudyOfPatternRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { useToast } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { studiesKey } from './study.queries.ts';
import { StudyFields } from './study-form-fields.tsx';
import { contentOf, noStudy } from './study-values.ts';
import { studyFields } from './study-words.ts';

/** A case study of what many cases show. */
export function PatternStudyForm({ onClose }: { onClose: () => void }) {
  const toast = useToast();
  const send = useCommand(draftStudyOfPatternRoute, { stale: [studiesKey] });
  const form = useCommandForm({
    id: 'study-pattern',
    initial: noStudy,
    schema: draftStudyOfPatternRoute.body,
    commandOf: contentOf,
    fieldName: useFieldName(studyFields),
    send: async (body) => {
      await send.mutateAsync({ body });
      onClose();
      toast(<FormattedMessage id="study.drafted" defaultMessage="The draft is kept, encrypted." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onClose}
      confirmLabel={<FormattedMessage id="study.draft.save" defaultMessage="Keep the draft" />}
    >
      <StudyFields form={form} />
    </CommandLayout>
  );
}
