import type { RouteInput, RouteOutput, withdrawConsentRoute } from '@tutela/contract';
import { type Case, type FileEntry, withdrawConsent } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { lockFile } from '../../platform/record/record.ts';
import { commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';
import { carryOutReferrals } from '../referral/carry-out.ts';
import { endGrant } from '../sharing/grant.store.ts';
import { runningGrants } from './recipient.store.ts';

type Withdrawing = typeof withdrawConsentRoute;

/** Takes a consent back: what the rule ends is ended here, and every agency that was named is told. */
export async function withdrawAndEnd(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Withdrawing>,
  ports: RecordPorts,
): Promise<RouteOutput<Withdrawing>> {
  const { fileId } = params;
  // Locked before the shares are read, so that none is given in between.
  await lockFile(tx, fileId);
  const running = await runningGrants(tx, fileId, ports.clock.now());
  return commandCase(
    tx,
    context,
    {
      fileId,
      command: 'withdraw-consent',
      section: 'consent',
      body,
      rule: (kase, withdrawal, acting) => withdrawConsent(kase, withdrawal, acting, running),
      afterwards: async ({ kase, entries }) => {
        for (const grantId of endedBy(entries)) await endGrant(tx, fileId, grantId, ports.clock.now());
        await carryOutReferrals(tx, context, { fileId, kase, entries }, ports);
        for (const agencyId of recipientsOf(kase, body.consentId)) {
          const to = { supervisorsOf: agencyId };
          await tell(tx, context, { kind: 'consent_withdrawn', fileId, to }, ports);
        }
      },
    },
    ports,
  );
}

const endedBy = (entries: readonly FileEntry[]): readonly string[] =>
  entries.flatMap((entry) => (entry.type === 'share.ended' ? [entry.payload.grantId] : []));

const recipientsOf = ({ content }: Case, consentId: string): readonly number[] => [
  ...new Set(content.consents.given.find(({ entryId }) => entryId === consentId)?.recipientAgencies),
];
