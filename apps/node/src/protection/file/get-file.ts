import type { getFileRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { type Section, sections, stepsFrom, verdicts } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { versionsOf } from '../../platform/record/header-row.ts';
import { notFound, stateOf } from '../../platform/record/record.ts';
import { findOpenHandover } from '../handover/open-handover.ts';
import { readNames } from '../people/names.store.ts';
import { presentHeader } from './present-header.ts';

type Get = typeof getFileRoute;

/** The header, the versions, and for every command whether it is allowed or why it is refused. */
export async function getFile(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<Get>,
): Promise<RouteOutput<Get>> {
  const row = await tx
    .selectFrom('protection.file')
    .selectAll()
    .where('file_id', '=', params.fileId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const names = await readNames(tx, [row.caseworker_id], [row.agency_id]);
  const ownAgency = row.agency_id === context.actor.agencyId;
  const state = stateOf(row);
  return {
    header: presentHeader(row, names, context.actor),
    versions: versionsOf(row),
    readable: await readableSections(tx, params.fileId, context, ownAgency && !row.hidden),
    ownAgency,
    nextStages: stepsFrom(state.header.stage).map((step) => step.to),
    verdicts: verdicts(state, { role: context.actor.role, ownAgency }),
    handover: await findOpenHandover(tx, params.fileId, context),
    locationRecorded: row.location_at !== null,
  };
}

const caseworkRoles: readonly string[] = ['caseworker', 'supervisor', 'intake_worker'];

/** Casework roles read every section of their agency's files; of others, and everybody else, what a grant names. */
async function readableSections(
  tx: Tx<'protection'>,
  fileId: string,
  { actor, act }: RequestContext,
  ownVisible: boolean,
): Promise<Section[]> {
  if (ownVisible && caseworkRoles.includes(actor.role)) return [...sections];
  const grants = await tx
    .selectFrom('protection.file_grant')
    .select('section')
    .distinct()
    .where('file_id', '=', fileId)
    .where('ended_at', 'is', null)
    .where('until', '>', act.at)
    .where((grant) =>
      grant.or([grant('account_id', '=', actor.accountId), grant('agency_id', '=', actor.agencyId)]),
    )
    .execute();
  const granted = new Set(grants.map((grant) => grant.section));
  return sections.filter((section) => granted.has(section));
}
