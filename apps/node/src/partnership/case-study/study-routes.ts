import {
  actOnStudyRoute,
  draftStudyOfFileRoute,
  draftStudyOfPatternRoute,
  listStudiesRoute,
  openStudyRoute,
  type RouteOutput,
  readStudyRoute,
} from '@tutela/contract';
import { publishDay, studyActs, studyActsFrom, whyNotPublished } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { known, notFound } from '../refuse.ts';
import { actOnStudy, mayAct } from './act-on-study.ts';
import { draftStudyOfFile, draftStudyOfPattern } from './draft-study.ts';
import { examineStudy } from './examine-study.ts';
import { findStudy, lineOf, listStudyRows, openWords, publishedOf } from './study.store.ts';
import { studyInHand } from './study-in-hand.ts';

/** Case studies, from the first draft to the tombstone. */
export function studyRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(draftStudyOfFileRoute, 'partnership', (tx, context, input) =>
      draftStudyOfFile(tx, context, input, ports),
    ),
    serve(draftStudyOfPatternRoute, 'partnership', (tx, context, input) =>
      draftStudyOfPattern(tx, context, input, ports),
    ),
    serve(listStudiesRoute, 'partnership', async (tx, _context, { query }) => ({
      studies: (await listStudyRows(tx, query.state)).map(lineOf),
    })),
    serve(readStudyRoute, 'partnership', async (tx, _context, { params }) => {
      const row = await findStudy(tx, params.studyId);
      if (row === undefined) throw notFound();
      return {
        study: lineOf(row),
        published: publishedOf(row),
        publishedAt: row.published_at?.toISOString() ?? null,
        withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
      };
    }),
    serve(openStudyRoute, 'partnership', (tx, context, { params }) =>
      openStudy(tx, context, params.studyId, ports),
    ),
    serve(actOnStudyRoute, 'partnership', (tx, context, input) => actOnStudy(tx, context, input, ports)),
  ];
}

/** For whoever works on it: readers, the secretariat, and the author’s agency. */
async function openStudy(
  tx: Tx<'partnership'>,
  { actor, act }: RequestContext,
  studyId: string,
  ports: PartnershipPorts,
): Promise<RouteOutput<typeof openStudyRoute>> {
  const row = await findStudy(tx, studyId);
  if (row === undefined) throw notFound();
  const { content, names, facts, acts } = await studyInHand(tx, act, row, ports);
  const asked = { content, names, ofFile: facts.source === 'file' };
  const { flags, rarity } = await examineStudy(tx, act, asked, ports.studySources);
  const isAuthor = actor.accountId === row.author_id;
  return {
    study: lineOf(row),
    version: row.version,
    content,
    flags: [...flags],
    rarity: { ...rarity, leaveOut: [...rarity.leaveOut] },
    acts: acts.map((each) => ({
      kind: each.kind === 'draft' ? 'draft' : known(studyActs, each.kind),
      outcome: each.outcome,
      words: openWords(ports.vault, each),
      recordedAt: each.recorded_at.toISOString(),
    })),
    clearedOn: row.cleared_on,
    publishFrom: row.cleared_on === null ? null : publishDay(row.cleared_on),
    may: studyActsFrom(facts.state)
      .filter((kind) => mayAct[kind](actor.role, isAuthor))
      // Offered from its day on; which day that is, is said beside it.
      .filter((kind) => kind !== 'publish' || whyNotPublished(facts, dayOf(act.at)) !== 'too_early'),
  };
}
