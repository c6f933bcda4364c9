import type { ActOnPractice, actOnPracticeRoute, RouteInput, RouteOutput } from '@tutela/contract';
import {
  mayValidate,
  type PracticeFacts,
  type PracticeRefusal,
  type PracticeState,
  whyNotEligible,
  whyNotFromHere,
  whyNotRated,
  whyNotRead,
  whyNotTransferred,
} from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { requireSeat, requireSeatOrSecretariat, type Seated } from '../directory/require-seat.ts';
import { notFound, procedure, seatMissing } from '../refuse.ts';
import {
  changePractice,
  factsOf,
  findPractice,
  insertPracticeAct,
  listPracticeActs,
} from './practice.store.ts';

type Act = typeof actOnPracticeRoute;

/** What an act leads to. */
interface Outcome {
  readonly outcome: string;
  readonly state: PracticeState;
  readonly changed?: { readonly rating?: string; readonly validated_on?: string };
}

/** One act on a practice, by whoever may do it and from where it may be done. */
export async function actOnPractice(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { practiceId }, body }: RouteInput<Act>,
): Promise<RouteOutput<Act>> {
  const row = await findPractice(tx, practiceId);
  if (row === undefined) throw notFound();
  const by = await requireAble(tx, context, row.owner_code, body);
  const facts = factsOf(row, await listPracticeActs(tx, practiceId));
  const today = dayOf(context.act.at);
  refuseWhere(whyNotFromHere(facts, body.kind));
  refuseWhere(whyNot(facts, body, { today, validatedOn: row.validated_on }));
  const { outcome, state, changed } = outcomeOf(facts, body, today);
  await insertPracticeAct(tx, {
    practice_id: practiceId,
    kind: body.kind,
    party_code: 'partyCode' in body ? body.partyCode : null,
    outcome,
    words: 'words' in body ? body.words : null,
    since: body.kind === 'transfer' ? body.since : null,
    recorded_by: by.accountId,
    recorded_at: context.act.at,
  });
  if (state !== facts.state || changed !== undefined) {
    const from = { id: practiceId, from: facts.state, at: context.act.at };
    if (!(await changePractice(tx, from, { state, ...changed }))) throw procedure('not_from_here');
  }
  return { practiceId, state };
}

/** Peers and users speak for their own member; the owner may take a practice out of use; the rest is the secretariat’s. */
async function requireAble(
  tx: Tx<'partnership'>,
  context: RequestContext,
  ownerCode: string,
  body: ActOnPractice,
): Promise<Seated> {
  if (body.kind === 'read' || body.kind === 'transfer') {
    return requireSeat(tx, context, body.partyCode, 'state');
  }
  const by = await requireSeatOrSecretariat(tx, context, ownerCode, 'state');
  if (body.kind !== 'archive' && !by.isSecretariat) throw seatMissing();
  return by;
}

function refuseWhere(because: PracticeRefusal | null): void {
  if (because !== null) throw procedure(because);
}

function whyNot(
  facts: PracticeFacts,
  body: ActOnPractice,
  { today, validatedOn }: { today: string; validatedOn: string | null },
): PracticeRefusal | null {
  switch (body.kind) {
    case 'check':
      if (!body.eligible) return body.words === null ? 'reason_missing' : null;
      return whyNotEligible(facts);
    case 'read':
      return whyNotRead(facts, body.partyCode);
    case 'rate':
      return whyNotRated(facts, body.rating);
    case 'transfer':
      return whyNotTransferred(facts, body.partyCode);
    case 'validate':
      return validatedOn !== null && mayValidate(validatedOn, today) ? null : 'too_early';
    default:
      return null;
  }
}

function outcomeOf(facts: PracticeFacts, body: ActOnPractice, today: string): Outcome {
  switch (body.kind) {
    case 'check':
      return body.eligible
        ? { outcome: 'eligible', state: 'eligible' }
        : { outcome: 'not_eligible', state: 'not_eligible' };
    case 'read':
      return { outcome: body.reading, state: facts.state };
    case 'rate': {
      const state = facts.state === 'eligible' ? 'rated' : facts.state;
      return { outcome: body.rating, state, changed: { rating: body.rating } };
    }
    case 'publish':
      return { outcome: 'published', state: 'published', changed: { validated_on: today } };
    case 'transfer':
      return { outcome: body.result, state: facts.state };
    case 'validate':
      return { outcome: 'renewed', state: 'published', changed: { validated_on: today } };
    case 'archive':
      return { outcome: 'archived', state: 'archived' };
  }
}
