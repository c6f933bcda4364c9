import {
  actOnPracticeRoute,
  listPracticesRoute,
  type RouteOutput,
  readPracticeRoute,
  submitPracticeRoute,
} from '@tutela/contract';
import { actsFrom, evidenceKinds, highestRating, type PracticeAct } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import { seatsOfAccount } from '../directory/seat.store.ts';
import type { PartnershipPorts } from '../ports.ts';
import { known, notFound } from '../refuse.ts';
import { actOnPractice } from './act-on-practice.ts';
import { factsOf, findPractice, lineOf, listPracticeActs, listPracticeRows } from './practice.store.ts';
import { submitPractice } from './submit-practice.ts';

const today = ({ act }: RequestContext): string => dayOf(act.at);

/** Good practices, from submission to who uses them. */
export function practiceRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(listPracticesRoute, 'partnership', async (tx, context, { query }) => ({
      practices: [...(await listPracticeRows(tx, query, today(context)))],
    })),
    serve(readPracticeRoute, 'partnership', (tx, context, { params }) =>
      readPractice(tx, context, params.practiceId),
    ),
    serve(submitPracticeRoute, 'partnership', (tx, context, input) =>
      submitPractice(tx, context, input, ports),
    ),
    serve(actOnPracticeRoute, 'partnership', actOnPractice),
  ];
}

async function readPractice(
  tx: Tx<'partnership'>,
  context: RequestContext,
  practiceId: string,
): Promise<RouteOutput<typeof readPracticeRoute>> {
  const row = await findPractice(tx, practiceId);
  if (row === undefined) throw notFound();
  const acts = await listPracticeActs(tx, practiceId);
  const facts = factsOf(row, acts);
  const users = new Set(facts.transfers.map(({ partyCode }) => partyCode)).size;
  return {
    practice: {
      ...lineOf(row, users, today(context)),
      problem: row.problem,
      what: row.what,
      needs: row.needs,
      result: row.result,
      evidence: row.evidence.map((each) => known(evidenceKinds, each)),
      evidenceLink: row.evidence_link,
      consentBy: row.consent_by,
    },
    acts: [...acts],
    highestRating: highestRating(facts),
    may: await mayDo(tx, context, { ownerCode: row.owner_code, acts: actsFrom(facts.state) }),
  };
}

const ofPeers: readonly PracticeAct[] = ['read', 'transfer'];

/** Of the acts that are possible now, those of whoever reads it. */
async function mayDo(
  tx: Tx<'partnership'>,
  { actor }: RequestContext,
  { ownerCode, acts }: { ownerCode: string; acts: readonly PracticeAct[] },
): Promise<PracticeAct[]> {
  if (actor.role === 'secretariat') return acts.filter((act) => !ofPeers.includes(act));
  if (actor.accountId === null) return [];
  const parties = (await seatsOfAccount(tx, actor.accountId)).map(({ partyCode }) => partyCode);
  if (parties.includes(ownerCode)) return acts.filter((act) => act === 'archive');
  return parties.length === 0 ? [] : acts.filter((act) => ofPeers.includes(act));
}
