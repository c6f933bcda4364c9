import type { RouteInput, RouteOutput, submitPracticeRoute } from '@tutela/contract';
import { isMember, whyNotEligible } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { instrumentTags } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { requireSeatOrSecretariat } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { procedure } from '../refuse.ts';
import { insertPractice } from './practice.store.ts';

type Submit = typeof submitPracticeRoute;

/** A practice of a member, submitted by somebody who sits for it or by the secretariat. */
export async function submitPractice(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<Submit>,
  ports: PartnershipPorts,
): Promise<RouteOutput<Submit>> {
  const by = await requireSeatOrSecretariat(tx, context, body.ownerCode, 'state');
  if (!isMember(by.party.kind)) throw procedure('not_a_member');
  if (body.topics.some((topic) => !instrumentTags.includes(topic))) throw procedure('topic_unknown');
  const refused = whyNotEligible({ ownerConsents: body.consentBy !== null, steps: body.steps });
  if (refused !== null || body.consentBy === null) throw procedure(refused ?? 'owner_consent_missing');
  const practiceId = randomId(ports.random);
  const number = await insertPractice(tx, {
    practice_id: practiceId,
    owner_code: body.ownerCode,
    consent_by: body.consentBy,
    language: body.language,
    title: body.title,
    problem: body.problem,
    what: body.what,
    needs: body.needs,
    result: body.result,
    pillar: body.pillar,
    steps: [...new Set(body.steps)],
    topics: [...new Set(body.topics)],
    evidence: [...new Set(body.evidence)],
    evidence_link: body.evidenceLink,
    state: 'submitted',
    submitted_by: by.accountId,
    submitted_at: context.act.at,
    changed_at: context.act.at,
  });
  return { practiceId, number };
}
