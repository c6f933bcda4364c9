import type { ComplaintMade } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { asPlatform, type Tx } from '../../platform/db/tx.ts';
import { tellRole } from '../../platform/people/tell-role.ts';
import { insertComplaint } from './complaint.store.ts';
import { findDesk } from './desk.store.ts';
import type { ComplaintPorts } from './ports.ts';

/** Finds the desk, keeps the complaint there and tells its officers, nobody else. As the node. */
export async function receiveComplaint(
  tx: Tx<'protection'>,
  { byCode, made }: { byCode: Buffer; made: ComplaintMade },
  ports: ComplaintPorts,
): Promise<string> {
  const deskAgencyId = await findDesk(tx, made.aboutAccountId, ports.clock.now());
  const complaintId = randomId(ports.random);
  await insertComplaint(tx, { complaintId, deskAgencyId, byCode, made }, ports);
  const kind = made.childInDanger ? 'complaint_urgent' : 'complaint_received';
  await tellRole(asPlatform(tx), { kind, role: 'complaints_officer', agencyId: deskAgencyId }, ports);
  return complaintId;
}
