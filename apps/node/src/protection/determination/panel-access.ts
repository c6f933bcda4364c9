import {
  newestDetermination,
  type PanellistDeclared,
  type Role,
  type SchedulePanel,
  type Seat,
} from '@tutela/domain';
import { type Clock, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import type { CaseDone } from '../file/command-case.ts';
import { refusalOf } from '../file/command-file.ts';
import { holdsMandate } from '../people/mandate.store.ts';
import { tell } from '../people/tell.ts';
import { endGrantsOf, insertGrant } from '../sharing/grant.store.ts';

type Seats = SchedulePanel['seats'];

const rolesFor: Record<Seat, readonly Role[]> = {
  chair: ['panel_chair'],
  member: ['panel_member', 'panel_chair'],
  alternate: ['panel_member', 'panel_chair'],
};

/** Refuses a seat whose account nobody uses who holds a panel's mandate today, of whichever agency. */
async function requirePanelAccounts(tx: Tx<'protection'>, seats: Seats, clock: Clock): Promise<void> {
  for (const { accountId, seat } of seats) {
    if (await holdsMandate(tx, { accountId, roles: rolesFor[seat] }, clock.now())) continue;
    throw refusalOf('protection.procedure', { because: 'panellist_unsuitable' });
  }
}

/**
 * Opens the determination, and no other section, to those who sit in the session, and closes it to those of the one
 * before. The access ends with the day of the session, whatever comes of it (decisions.md, "Panel").
 */
export async function openToPanel(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, done }: { fileId: string; done: CaseDone & { readonly body: SchedulePanel } },
  ports: RecordPorts,
): Promise<void> {
  const { kase, acting, body } = done;
  await requirePanelAccounts(tx, body.seats, ports.clock);
  const at = ports.clock.now();
  await closeToPanel(tx, { fileId, done }, ports);
  for (const { accountId } of body.seats) {
    await insertGrant(tx, {
      fileId,
      grantId: randomId(ports.random),
      sections: [section],
      ownerAgencyId: kase.state.header.agencyId,
      subject: { accountId },
      until: new Date(`${body.sessionOn}T23:59:59.999Z`),
      grantedBy: acting.accountId,
      grantedAt: at,
    });
    await tell(tx, context, { kind: 'panel_called', fileId, to: { person: accountId } }, ports);
  }
}

const section = 'determination';

/** Closes the determination to those who sat in its newest session. */
export async function closeToPanel(
  tx: Tx<'protection'>,
  { fileId, done: { kase } }: { fileId: string; done: CaseDone },
  { clock }: Pick<RecordPorts, 'clock'>,
): Promise<void> {
  const seats = newestDetermination(kase.content.determinations)?.sessions.at(-1)?.seats ?? [];
  const accountIds = seats.map(({ accountId }) => accountId);
  await endGrantsOf(tx, { fileId, section, accountIds }, clock.now());
}

/** A conflict closes the determination to the panellist at once, and the supervisors find somebody else. */
export async function closeToBarred(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, declared, agencyId }: { fileId: string; declared: PanellistDeclared; agencyId: number },
  ports: RecordPorts,
): Promise<void> {
  if (!declared.conflict) return;
  const { accountId } = declared;
  await tell(tx, context, { kind: 'panellist_barred', fileId, to: { supervisorsOf: agencyId } }, ports);
  await endGrantsOf(tx, { fileId, section, accountIds: [accountId] }, ports.clock.now());
}
