import { type Lead, type LeadDecision, type LeadState, leadState } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { lockFile } from '../../platform/record/record.ts';
import { refusalOf, writeDecision } from '../file/command-file.ts';
import { readNames } from '../people/names.store.ts';
import { sideOf, writeSide } from './lead.store.ts';
import { openLead } from './open-lead.ts';
import { tellOwners } from './tell-owners.ts';

interface Change {
  readonly params: { readonly fileId: string; readonly leadId: string };
  /** The rule, with the name of the other agency for the entry. */
  readonly rule: (lead: Lead, agency: string) => LeadDecision;
  readonly tells: Parameters<typeof tellOwners>[3]['kind'];
}

/** Changes the own side of a lead, writes it down in the own file, and tells the owner of the other. */
export async function changeLead(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, rule, tells }: Change,
  ports: RecordPorts,
): Promise<{ state: LeadState }> {
  const locked = await lockFile(tx, params.fileId);
  if (locked.row.agency_id !== context.actor.agencyId) {
    throw new Refusal('platform.not_permitted', 'Only the agency in charge of a file answers for it.');
  }
  const { row, other } = await openLead(tx, context, params);
  const names = await readNames(tx, [], [other.agency_id]);
  const lead = { own: sideOf(row), other: sideOf(other) };
  const { decision, own } = rule(lead, names.agency(other.agency_id));
  if (!decision.ok) throw refusalOf(decision.code, decision.details);
  await writeDecision(tx, context, { locked, section: 'notes', decision }, ports);
  await writeSide(tx, row, lead.own, { own, at: ports.clock.now() });
  await carryOutAsNode(tx, context.act, () =>
    tellOwners(tx, context, [other.file_id], { kind: tells, ...ports }),
  );
  return { state: leadState({ own, other: lead.other }) };
}
