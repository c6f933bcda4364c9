import type { acknowledgeComplaintRoute, RouteOutput } from '@tutela/contract';
import type { Complaint, ComplaintDecision, ComplaintEntry } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { refusalOf } from '../file/command-file.ts';
import { tell } from '../people/tell.ts';
import { appendStep, lockComplaint } from './complaint.store.ts';
import { findSomebody } from './desk.store.ts';
import type { ComplaintPorts } from './ports.ts';
import { agencyInCharge, endSuspension, insertSuspension } from './suspension.store.ts';

/** A step of the desk. The rule judges it; `newId` is for what it may bring into the world. */
export interface DeskStep<Body> {
  readonly complaintId: string;
  readonly body: Body;
  readonly rule: (complaint: Complaint, body: Body, newId: string) => ComplaintDecision;
}

/** Locks the complaint, decides, appends, carries out what follows. Not for the person it is about. */
export async function handleComplaint<Body extends { readonly baseVersion: number }>(
  tx: Tx<'protection'>,
  context: RequestContext,
  { complaintId, body, rule }: DeskStep<Body>,
  ports: ComplaintPorts,
): Promise<RouteOutput<typeof acknowledgeComplaintRoute>> {
  const { accountId } = actingOf(context, ports.clock);
  const open = await lockComplaint(tx, complaintId, body.baseVersion, ports);
  if (isAbout(open.complaint, accountId)) throw notFound();
  const decision = rule(open.complaint, body, randomId(ports.random));
  if (!decision.ok) throw refusalOf('protection.procedure', { because: decision.because });
  const { entry } = decision;
  if (entry.type === 'complaint.suspended') await requirePerson(tx, entry.payload.accountId);
  const after = await appendStep(tx, open, { entry, officerId: accountId }, ports);
  await carryOutAsNode(tx, context.act, () => carryOut(tx, { complaint: after, entry }, ports));
  return { version: after.version };
}

/** Whether somebody at the desk is who is complained about: to them there is no such complaint. */
export const isAbout = ({ made, suspensions }: Complaint, accountId: string): boolean =>
  made.aboutAccountId === accountId || suspensions.some((each) => each.accountId === accountId);

async function requirePerson(tx: Tx<'protection'>, accountId: string): Promise<void> {
  if ((await findSomebody(tx, accountId)) === undefined) throw notFound();
}

/** The node itself tells: no notice names the officer or says what it is about. */
const fromNobody = { actor: { accountId: null } };

async function carryOut(
  tx: Tx<'protection'>,
  { complaint, entry }: { complaint: Complaint; entry: ComplaintEntry },
  ports: ComplaintPorts,
): Promise<void> {
  const { by, file } = complaint.made;
  if (by.kind === 'staff' && (entry.type === 'complaint.acknowledged' || entry.type === 'complaint.told')) {
    return tell(
      tx,
      fromNobody,
      { kind: 'complaint_answered', fileId: null, to: { person: by.accountId } },
      ports,
    );
  }
  if (file === null) return;
  const { fileId } = file;
  const at = ports.clock.now();
  if (entry.type === 'complaint.suspension_lifted') {
    return endSuspension(tx, { fileId, suspensionId: entry.payload.suspensionId }, at);
  }
  if (entry.type !== 'complaint.suspended') return;
  const { suspensionId, accountId, tellSupervisors } = entry.payload;
  await insertSuspension(tx, { fileId, suspensionId, accountId, since: at });
  const agency = tellSupervisors ? await agencyInCharge(tx, fileId) : undefined;
  if (agency === undefined) return;
  // Whoever is shut out is not told, also where they are a supervisor themselves.
  const notice = { kind: 'look_after_file', fileId, except: accountId, to: { supervisorsOf: agency } };
  await tell(tx, fromNobody, notice, ports);
}
