import type {
  draftStudyOfFileRoute,
  draftStudyOfPatternRoute,
  RouteInput,
  RouteOutput,
  StudyContent,
} from '@tutela/contract';
import { whyNotConsented } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { notFound, procedure } from '../refuse.ts';
import { insertStudy, insertStudyAct, sealContent, sealSource } from './study.store.ts';

/** From a closed file of one’s own agency, once the guardian and the child both said yes. */
export async function draftStudyOfFile(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { fileId }, body }: RouteInput<typeof draftStudyOfFileRoute>,
  ports: PartnershipPorts,
): Promise<RouteOutput<typeof draftStudyOfFileRoute>> {
  if (context.actor.role !== 'supervisor') throw notFound();
  const source = await ports.studySources.read(tx, fileId);
  // Whoever was only let into a file by a grant does not tell its story.
  if (source === undefined || source.agencyId !== context.actor.agencyId) throw notFound();
  if (!source.isClosed) throw procedure('file_not_closed');
  const refused = whyNotConsented({ source: 'file', consent: source.consent });
  if (refused !== null) throw procedure(refused);
  return draft(tx, context, { content: body, fileId }, ports);
}

/** By the secretariat, from what was published about many. */
export async function draftStudyOfPattern(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { body }: RouteInput<typeof draftStudyOfPatternRoute>,
  ports: PartnershipPorts,
): Promise<RouteOutput<typeof draftStudyOfPatternRoute>> {
  if (context.actor.role !== 'secretariat') throw procedure('pattern_by_secretariat');
  return draft(tx, context, { content: body, fileId: null }, ports);
}

async function draft(
  tx: Tx<'partnership'>,
  { actor, act }: RequestContext,
  { content, fileId }: { readonly content: StudyContent; readonly fileId: string | null },
  { random, vault }: PartnershipPorts,
): Promise<{ studyId: string; number: number }> {
  if (actor.accountId === null || actor.agencyId === null) throw notFound();
  const studyId = randomId(random);
  const number = await insertStudy(tx, {
    study_id: studyId,
    source: fileId === null ? 'pattern' : 'file',
    sealed_source: fileId === null ? null : sealSource(vault, studyId, fileId),
    content: sealContent(vault, studyId, content),
    state: 'drafted',
    agency_id: actor.agencyId,
    author_id: actor.accountId,
    version: 1,
    created_at: act.at,
    changed_at: act.at,
  });
  const by = { recorded_by: actor.accountId, recorded_at: act.at };
  await insertStudyAct(tx, { study_id: studyId, kind: 'draft', outcome: 'drafted', ...by });
  return { studyId, number };
}
