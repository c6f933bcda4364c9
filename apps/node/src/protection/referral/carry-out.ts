import type { Case, FileEntry, Referral } from '@tutela/domain';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { tell } from '../people/tell.ts';
import { endGrant, insertGrant } from '../sharing/grant.store.ts';
import { changeReferral, insertReferral } from './referral.store.ts';

/** What was decided on the referrals of a file. */
export interface Decided {
  readonly fileId: string;
  /** As it was before. */
  readonly kase: Case;
  readonly entries: readonly FileEntry[];
}

interface Parts extends Decided {
  readonly tx: Tx<'protection'>;
  readonly context: RequestContext;
  readonly ports: RecordPorts;
}

/**
 * Carries out, in the same transaction, what was decided on referrals: the queue of the agency, its access, and who
 * is told. As the node, since neither agency may write the other's part; the rule has judged whether it may be.
 */
export async function carryOutReferrals(
  tx: Tx<'protection'>,
  context: RequestContext,
  decided: Decided,
  ports: RecordPorts,
): Promise<void> {
  const parts = { ...decided, tx, context, ports };
  await carryOutAsNode(tx, context.act, async () => {
    for (const entry of decided.entries) await carryOut(parts, entry);
  });
}

async function carryOut(parts: Parts, entry: FileEntry): Promise<void> {
  switch (entry.type) {
    case 'referral.sent':
      return send(parts, entry.payload);
    case 'referral.seen':
      return changeReferral(parts.tx, entry.payload.referralId, { state: 'seen' });
    case 'referral.answered':
      return answer(parts, entry.payload);
    case 'referral.served': {
      const { referralId, step } = entry.payload;
      if (step === 'in_service') return changeReferral(parts.tx, referralId, { state: step });
      await end(parts, referralId, step);
      return tellSender(parts, referralId, 'referral_ended');
    }
    case 'referral.recalled': {
      const { referralId } = entry.payload;
      const referral = of(parts, referralId);
      if (referral.sending === null) return;
      await end(parts, referralId, 'recalled');
      return tellReceivers(parts, referral, 'referral_recalled');
    }
    case 'referral.consent_withdrawn':
      await end(parts, entry.payload.referralId, 'consent_withdrawn');
      return tellSender(parts, entry.payload.referralId, 'referral_consent_withdrawn');
    default:
      return;
  }
}

type PayloadOf<Type extends FileEntry['type']> = Extract<FileEntry, { type: Type }>['payload'];

async function send(parts: Parts, payload: PayloadOf<'referral.sent'>): Promise<void> {
  const { tx, context, ports, fileId } = parts;
  const referral = of(parts, payload.referralId);
  await open(parts, referral, payload);
  await insertReferral(tx, {
    ...payload,
    fileId,
    toAgencyId: referral.toAgencyId,
    urgency: referral.urgency,
    sentBy: actingOf(context, ports.clock).accountId,
  });
  await tellReceivers(parts, referral, 'referral_sent');
}

/** Whoever takes the child on keeps access, by a grant of its own; whoever does not has none from now on. */
async function answer(parts: Parts, payload: PayloadOf<'referral.answered'>): Promise<void> {
  const { tx, fileId, ports } = parts;
  const { referralId, access } = payload;
  const referral = of(parts, referralId);
  if (access === null) await end(parts, referralId, payload.answer);
  else {
    if (referral.grantId !== null) await endGrant(tx, fileId, referral.grantId, ports.clock.now());
    await open(parts, referral, access);
    await changeReferral(tx, referralId, { state: payload.answer, access });
  }
  await tellSender(parts, referralId, 'referral_answered');
}

/** Opens the sections that a referral names to the whole of its agency. */
async function open(
  { tx, context, kase, fileId, ports }: Parts,
  referral: Referral,
  { grantId, accessUntil }: { grantId: string; accessUntil: string },
): Promise<void> {
  await insertGrant(tx, {
    fileId,
    grantId,
    sections: referral.sections,
    ownerAgencyId: kase.state.header.agencyId,
    subject: { agencyId: referral.toAgencyId },
    until: new Date(accessUntil),
    grantedBy: actingOf(context, ports.clock).accountId,
    grantedAt: ports.clock.now(),
  });
}

/** It leaves the queue, and the access that it gave ends. */
async function end(
  parts: Parts,
  referralId: string,
  state:
    | 'rejected'
    | 'completed'
    | 'discontinued'
    | 'recalled'
    | 'consent_withdrawn'
    | 'accepted'
    | 'partly_accepted',
): Promise<void> {
  const { tx, fileId, ports } = parts;
  const { grantId } = of(parts, referralId);
  const endedAt = ports.clock.now();
  if (grantId !== null) await endGrant(tx, fileId, grantId, endedAt);
  await changeReferral(tx, referralId, { state, endedAt });
}

function of({ kase }: Parts, id: string): Referral {
  const found = kase.content.referrals.find(({ referralId }) => referralId === id);
  if (found === undefined) throw new TypeError('a rule decided on a referral that is not in the file');
  return found;
}

async function tellReceivers({ tx, context, fileId, ports }: Parts, referral: Referral, kind: string) {
  await tell(tx, context, { kind, fileId, to: { supervisorsOf: referral.toAgencyId } }, ports);
}

/** Whoever sent it, and whoever is responsible for the child now. */
async function tellSender({ tx, context, kase, fileId, ports }: Parts, referralId: string, kind: string) {
  const sent = await tx
    .selectFrom('protection.referral')
    .select('sent_by')
    .where('referral_id', '=', referralId)
    .executeTakeFirst();
  const people = new Set([sent?.sent_by ?? null, kase.state.header.caseworkerId]);
  for (const person of people) {
    if (person !== null) await tell(tx, context, { kind, fileId, to: { person } }, ports);
  }
}
