import type { compareLeadRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { leadState } from '@tutela/domain';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { notFound } from '../../platform/record/record.ts';
import { refusalOf } from '../file/command-file.ts';
import { readNames } from '../people/names.store.ts';
import { readFacts } from './compared-facts.ts';
import { keyedFile, sideOf } from './lead.store.ts';
import { openLead } from './open-lead.ts';
import { showLead } from './show-lead.ts';

type Comparison = typeof compareLeadRoute;

/** Shows both owners the same two columns, once both agreed, and no longer than the lead is open or the link stands. */
export async function compareLead(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<Comparison>,
  ports: RecordPorts,
): Promise<RouteOutput<Comparison>> {
  const { row, other } = await openLead(tx, context, params);
  const state = leadState({ own: sideOf(row), other: sideOf(other) });
  if (state !== 'comparing' && state !== 'linked')
    throw refusalOf('protection.procedure', { because: 'lead_not_compared' });
  const own = await comparedChild(tx, row.file_id, ports);
  const theirs = await carryOutAsNode(tx, context.act, () => comparedChild(tx, other.file_id, ports));
  const names = await readNames(tx, [], [other.agency_id]);
  return { lead: showLead(row, other, { names, actor: context.actor }), own, other: theirs };
}

async function comparedChild(tx: Tx<'protection'>, fileId: string, ports: RecordPorts) {
  const file = await keyedFile(tx, fileId);
  const facts = file && (await readFacts(tx, [file], ports)).get(fileId);
  const identity = facts?.wordings.at(-1);
  if (facts === undefined || identity === undefined) throw notFound();
  return { identity, mother: [...facts.mother], father: [...facts.father] };
}
