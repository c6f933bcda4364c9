import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { draftStudyOfFileRoute } from '@tutela/contract';
import { type StudyRefusal, studyConsentOf, whyNotConsented } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { allianceBecause } from '../../platform/refusal/alliance-because.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { caseQuery } from '../../protection/case/case.queries.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { today } from '../../protection/form/today.ts';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { Link, Notice, Page, Skeleton } from '../../ui/index.ts';
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
        <FileStudy fileId={fileId} />
      </Page>
    </ForRole>
  );
}

/** Before anything is written it is said whether both agreed: nobody writes for nothing, nor asks the child twice. */
function FileStudy({ fileId }: { fileId: string }) {
  const { data, error, isPending, refetch } = useQuery(caseQuery(fileId));
  if (isPending) return <Skeleton count={6} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  const lacking = whyNotConsented({ source: 'file', consent: studyConsentOf(data.consents, today()) });
  return lacking === null ? (
    <FileStudyForm fileId={fileId} />
  ) : (
    <ConsentLacking fileId={fileId} lacking={lacking} />
  );
}

function ConsentLacking({ fileId, lacking }: { fileId: string; lacking: StudyRefusal }) {
  const because = allianceBecause[lacking];
  return (
    <Notice
      kind="caution"
      title={<FormattedMessage id="study.new.lacking" defaultMessage="It cannot be written" />}
      action={
        <Link href={`/files/${fileId}`}>
          <FormattedMessage id="study.new.toFile" defaultMessage="To the file" />
        </Link>
      }
    >
      {because !== undefined && <FormattedMessage {...because} />}{' '}
      {lacking !== 'child_said_no' && (
        <FormattedMessage
          id="study.new.both"
          defaultMessage="It needs a consent with the purpose “Case study, photograph or media” that the guardian gave, and the child’s own yes."
        />
      )}
    </Notice>
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
