import type { RouteInput, RouteOutput, withdrawConsentRoute } from '@tutela/contract';
import { type Case, type Decision, withdrawConsent } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { lockFile } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';
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
  const acting = actingOf(context, ports.clock);
  let ended: readonly string[] = [];
  let recipients: readonly number[] = [];
  const decide = (kase: Case): Decision => {
    const decision = withdrawConsent(kase, body, acting, running);
    ended = endedBy(decision);
    recipients = recipientsOf(kase, body.consentId);
    return decision;
  };
  const { baseVersion } = body;
  const act = { fileId, command: 'withdraw-consent', section: 'consent', baseVersion, decide } as const;
  const written = await commandCase(tx, context, act, ports);
  for (const grantId of ended) await endGrant(tx, fileId, grantId, ports.clock.now());
  for (const agencyId of recipients) {
    await tell(tx, context, { kind: 'consent_withdrawn', fileId, to: { supervisorsOf: agencyId } }, ports);
  }
  return written;
}

const endedBy = (decision: Decision): readonly string[] =>
  decision.ok
    ? decision.entries.flatMap((entry) => (entry.type === 'share.ended' ? [entry.payload.grantId] : []))
    : [];

const recipientsOf = ({ content }: Case, consentId: string): readonly number[] => [
  ...new Set(content.consents.given.find(({ entryId }) => entryId === consentId)?.recipientAgencies),
];
