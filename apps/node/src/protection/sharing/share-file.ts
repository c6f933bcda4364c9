import type { RouteInput, RouteOutput, shareFileRoute } from '@tutela/contract';
import { sectionsOpenTo } from '@tutela/domain';
import { Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandFile } from '../file/command-file.ts';
import { rolesHeldBy } from '../people/mandate.store.ts';
import { tell } from '../people/tell.ts';
import { insertGrant } from './grant.store.ts';

type Sharing = typeof shareFileRoute;

const longestDays = 366;

/** Lets an agency or a person read named sections until the end of a day. The reason stands in the record. */
export async function shareFile(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Sharing>,
  ports: RecordPorts,
): Promise<RouteOutput<Sharing>> {
  const { fileId } = params;
  const until = endOf(body.until, ports.clock.now());
  await requireSubject(tx, context, body.subject);
  await requireReadable(tx, body, ports.clock.now());
  const grantId = randomId(ports.random);
  const subject =
    body.subject.kind === 'agency'
      ? { agencyId: body.subject.agencyId }
      : { accountId: body.subject.accountId };
  const payload = {
    grantId,
    agencyId: null,
    accountId: null,
    ...subject,
    sections: [...new Set(body.sections)],
    until: body.until,
    reason: body.reason,
  };
  const entry = { type: 'file.shared', section: 'plan', payload } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  const act = { fileId, command: 'share-file', section: 'plan', decide } as const;
  const { locked } = await commandFile(tx, context, act, ports);
  await insertGrant(tx, {
    fileId,
    grantId,
    sections: payload.sections,
    ownerAgencyId: locked.row.agency_id,
    subject,
    until,
    grantedBy: actingOf(context, ports.clock).accountId,
    grantedAt: ports.clock.now(),
  });
  const to = 'agencyId' in subject ? { supervisorsOf: subject.agencyId } : { person: subject.accountId };
  await tell(tx, context, { kind: 'file_shared', fileId, to }, ports);
  return { grantId };
}

function endOf(day: string, now: Date): Date {
  const until = new Date(`${day}T23:59:59.999Z`);
  const days = (until.getTime() - now.getTime()) / 86_400_000;
  if (days > 0 && days <= longestDays) return until;
  throw new Refusal('protection.grant_unsuitable', 'Choose a last day from today up to one year ahead.', {
    because: 'until',
  });
}

async function requireSubject(
  tx: Tx<'protection'>,
  { actor }: RequestContext,
  subject: RouteInput<Sharing>['body']['subject'],
): Promise<void> {
  const found =
    subject.kind === 'agency'
      ? await tx
          .selectFrom('platform.agency')
          .select('agency_id')
          .where('agency_id', '=', subject.agencyId)
          .executeTakeFirst()
      : await tx
          .selectFrom('platform.account')
          .select('account_id')
          .where('account_id', '=', subject.accountId)
          .where('state', '=', 'active')
          .executeTakeFirst();
  const toOwnAgency = subject.kind === 'agency' && subject.agencyId === actor.agencyId;
  if (found !== undefined && !toOwnAgency) return;
  throw new Refusal(
    'protection.grant_unsuitable',
    'Choose another agency, or a person who works on this node.',
    {
      because: 'subject',
    },
  );
}

/** A guardian, the police, the prosecution and a panel have sections that nobody can open to them. */
async function requireReadable(
  tx: Tx<'protection'>,
  { subject, sections }: RouteInput<Sharing>['body'],
  now: Date,
): Promise<void> {
  if (subject.kind === 'agency') return;
  const roles = await rolesHeldBy(tx, subject.accountId, now);
  const open = new Set(roles.flatMap(sectionsOpenTo));
  if (sections.every((section) => open.has(section))) return;
  throw new Refusal(
    'protection.grant_unsuitable',
    'In their role they cannot be let into all of these sections. Choose fewer.',
    { because: 'section' },
  );
}
