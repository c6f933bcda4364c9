import { offerHandoverRoute } from '@tutela/contract';
import { OfferHandover } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { NewerEntries } from '../command/newer-entries.tsx';
import { useBaseVersion } from '../command/use-base-version.ts';
import { DraftStatus } from '../draft/draft-status.tsx';
import { type Draft, WithDraft } from '../draft/with-draft.tsx';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { OfferFields } from './offer-fields.tsx';
import { OfferValues } from './offer-values.ts';

/** Offers the file to a colleague or to another agency. Until they accept, nothing changes. */
export function OfferForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  return (
    <WithDraft form={`handover:${fileId}`} schema={OfferValues}>
      {(resumed, draft) => <Offer {...props} resumed={resumed} draft={draft} />}
    </WithDraft>
  );
}

interface OfferProps extends ActFormProps {
  resumed: OfferValues | undefined;
  draft: Draft;
}

function Offer({ resumed, draft, onDone, onCancel }: OfferProps) {
  const { file, fileId } = useFileOnPage();
  const base = useBaseVersion('plan');
  const offer = useCommand(offerHandoverRoute, { stale: [fileKey(fileId)] });
  const initial: OfferValues = { to: 'colleague', agencyId: '', caseworkerId: '', note: '' };
  const form = useCommandForm({
    id: 'offer',
    initial: resumed ?? initial,
    schema: OfferHandover.refine(({ toAgencyId, toCaseworkerId }) => isSuitable(toAgencyId, toCaseworkerId), {
      path: ['toCaseworkerId'],
      params: { problem: 'invalid_value' },
    }),
    commandOf: ({ to, agencyId, caseworkerId, note }) => ({
      toAgencyId: to === 'colleague' ? file.header.agencyId : Number(agencyId),
      toCaseworkerId: caseworkerId === '' ? null : caseworkerId,
      note,
      baseVersion: base.version,
    }),
    fieldName: useFieldName(),
    onChange: draft.keep,
    send: async (body) => {
      await base.guard(() => offer.mutateAsync({ params: { fileId }, body }));
      await draft.discard();
      onDone(
        <FormattedMessage
          id="offer.done"
          defaultMessage="The file is offered. Until they accept, nothing changes."
        />,
      );
    },
  });
  /** A colleague must be named; another agency may choose for itself. */
  function isSuitable(toAgencyId: number, toCaseworkerId: string | null): boolean {
    return toAgencyId !== file.header.agencyId || toCaseworkerId !== null;
  }
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="offer.send" defaultMessage="Offer the file" />}
      status={<DraftStatus state={draft.state} />}
    >
      <NewerEntries section="plan" after={base.staleSince} />
      <OfferFields form={form} ownAgencyId={file.header.agencyId} />
    </CommandLayout>
  );
}
