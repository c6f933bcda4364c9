import type { listComplaintsRoute, RouteInput, RouteOutput, readComplaintRoute } from '@tutela/contract';
import {
  type ComplaintEntry,
  type ComplaintState,
  complaintStates,
  type PlacedComplaintEntry,
  runningSuspensions,
} from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { type Names, readNames } from '../people/names.store.ts';
import { type ComplaintRow, findComplaint, listComplaintRows, openComplaint } from './complaint.store.ts';
import { findSomebody } from './desk.store.ts';
import { isAbout } from './handle-complaint.ts';
import type { ComplaintPorts } from './ports.ts';

type Read = typeof readComplaintRoute;

/** The queue of the desk. Each is opened to see whom it is about, since that person's own is as if it were not there. */
export async function listComplaints(
  tx: Tx<'protection'>,
  context: RequestContext,
  ports: ComplaintPorts,
): Promise<RouteOutput<typeof listComplaintsRoute>> {
  const { accountId } = actingOf(context, ports.clock);
  const rows: ComplaintRow[] = [];
  for (const row of await listComplaintRows(tx)) {
    const { complaint } = await openComplaint(tx, row, ports);
    if (!isAbout(complaint, accountId)) rows.push(row);
  }
  return { complaints: rows.map(queued) };
}

function queued(row: ComplaintRow) {
  return {
    complaintId: row.complaint_id,
    receivedAt: row.received_at.toISOString(),
    state: stateIn(row),
    urgent: row.urgent,
    due: row.due?.toISOString() ?? null,
  };
}

function stateIn({ state }: ComplaintRow): ComplaintState {
  const found = complaintStates.find((each) => each === state);
  if (found === undefined) throw new TypeError('a complaint in a state that is none');
  return found;
}

/** The whole of a complaint, for an officer of its desk. */
export async function readComplaint(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<Read>,
  ports: ComplaintPorts,
): Promise<RouteOutput<Read>> {
  const { accountId } = actingOf(context, ports.clock);
  const row = await findComplaint(tx, params.complaintId);
  if (row === undefined) throw notFound();
  const { complaint, entries } = await openComplaint(tx, row, ports);
  if (isAbout(complaint, accountId)) throw notFound();
  const { made, suspensions } = complaint;
  const { by } = made;
  const about = await findSomebody(tx, made.aboutAccountId);
  const byAccount = by.kind === 'staff' ? by.accountId : null;
  const people = [
    byAccount,
    ...entries.map(({ officerId }) => officerId),
    ...suspensions.map((s) => s.accountId),
  ];
  const names = await readNames(tx, people, about === undefined ? [] : [about.agencyId]);
  return {
    ...queued(row),
    version: complaint.version,
    by: by.kind,
    byName: names.person(byAccount),
    aboutAccountId: made.aboutAccountId,
    aboutName: about?.name ?? made.aboutWho,
    aboutAgencyName: about === undefined ? null : names.agency(about.agencyId),
    aboutKind: made.aboutKind,
    kind: made.kind,
    words: made.words,
    codeName: made.file?.codeName ?? null,
    answerHere: by.kind === 'child' && by.answerHere,
    suspensions: runningSuspensions(complaint).map((each) => ({
      suspensionId: each.suspensionId,
      name: names.person(each.accountId) ?? '–',
      since: each.since,
    })),
    steps: entries.slice(1).flatMap((placed) => stepOf(placed, names, suspensions)),
  };
}

type Step = RouteOutput<Read>['steps'][number];

function stepOf(
  { entry, at, officerId }: PlacedComplaintEntry,
  names: Names,
  suspensions: readonly { readonly suspensionId: string; readonly accountId: string }[],
): Step[] {
  const made = { at, officerName: names.person(officerId) ?? '–' };
  const plain = { ...made, outcome: null, passedTo: null, suspendedName: null };
  switch (entry.type) {
    case 'complaint.made':
      return [];
    case 'complaint.decided': {
      const { outcome, passedTo, reasons } = entry.payload;
      return [{ ...plain, step: 'decided', words: reasons, outcome, passedTo }];
    }
    case 'complaint.suspended':
    case 'complaint.suspension_lifted': {
      const { suspensionId, reason } = entry.payload;
      const of = suspensions.find((each) => each.suspensionId === suspensionId);
      const step = entry.type === 'complaint.suspended' ? 'suspended' : 'suspension_lifted';
      return [{ ...plain, step, words: reason, suspendedName: names.person(of?.accountId ?? null) }];
    }
    default:
      return [{ ...plain, step: steps[entry.type], words: entry.payload.words }];
  }
}

const steps = {
  'complaint.acknowledged': 'acknowledged',
  'complaint.looked_into': 'looked_into',
  'complaint.told': 'told',
  'complaint.closed': 'closed',
} as const satisfies Partial<Record<ComplaintEntry['type'], Step['step']>>;
