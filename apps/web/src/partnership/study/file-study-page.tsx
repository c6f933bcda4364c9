import { useNavigate, useParams } from '@tanstack/react-router';
import { draftStudyOfFileRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { Page } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { studiesKey } from './study.queries.ts';
import { StudyFields } from './study-form-fields.tsx';
import { contentOf, noStudy } from './study-values.ts';
import { studyFields } from './study-words.ts';

/** A case study of one closed file, by the supervisor of its agency. Nothing in it leads back in clear. */
export function FileStudyPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'study.new.tab', defaultMessage: 'Case study' }));
  const { fileId = '' } = useParams({ strict: false });
  return (
    <ForRole permission="study.work">
      <Page
        width="reading"
        title={<FormattedMessage id="study.new.title" defaultMessage="Write a case study" />}
        lead={
          <FormattedMessage
            id="study.new.lead"
            defaultMessage="Tell it so that nobody who knows the child would be sure: no names, no days, no places, ages as ranges. It is looked through when you keep it."
          />
        }
      >
        <FileStudyForm fileId={fileId} />
      </Page>
    </ForRole>
  );
}

function FileStudyForm({ fileId }: { fileId: string }) {
  const navigate = useNavigate();
  const send = useCommand(draftStudyOfFileRoute, { stale: [studiesKey] });
  const form = useCommandForm({
    id: `study-file-${fileId}`,
    initial: noStudy,
    schema: draftStudyOfFileRoute.body,
    commandOf: contentOf,
    fieldName: useFieldName(studyFields),
    send: async (body) => {
      const { studyId } = await send.mutateAsync({ params: { fileId }, body });
      await navigate({ to: '/registry/studies/$studyId', params: { studyId } });
    },
  });
  return (
    <CommandLayout
      form={form}
      confirmLabel={<FormattedMessage id="study.draft.save" defaultMessage="Keep the draft" />}
    >
      <StudyFields form={form} />
    </CommandLayout>
  );
}
