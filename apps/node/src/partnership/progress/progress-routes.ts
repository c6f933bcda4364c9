import {
  addIndicatorRoute,
  listIndicatorsRoute,
  listObservationsRoute,
  listProgressRoute,
  listReleasesRoute,
  recordObservationRoute,
  releaseRoute,
  setTargetRoute,
} from '@tutela/contract';
import { randomId } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { accountOf } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { alreadyThere, notFound, procedure } from '../refuse.ts';
import { publishedStatements } from '../statement/statement.store.ts';
import { progressOf } from './compute.ts';
import { hasIndicator, insertIndicator, listIndicatorRows } from './indicator.store.ts';
import { listObservationRows } from './observation.store.ts';
import { recordObservation, setTarget } from './record-observation.ts';
import { insertRelease, listReleaseRows, newestRelease, unreleased } from './release.store.ts';

/** What is measured, what was released of it, and how far that says a State is. */
export function progressRoutes(ports: PartnershipPorts): ServedRoute[] {
  const { random } = ports;
  return [
    serve(listIndicatorsRoute, 'partnership', async (tx) => ({ indicators: await listIndicatorRows(tx) })),
    serve(addIndicatorRoute, 'partnership', async (tx, { act }, { body }) => {
      const { indicatorId, ...facts } = body;
      const added = await insertIndicator(tx, { ...facts, indicator_id: indicatorId, created_at: act.at });
      if (!added) throw alreadyThere('indicator');
      return { indicatorId };
    }),
    serve(listObservationsRoute, 'partnership', async (tx, _context, { query }) => ({
      observations: [...(await listObservationRows(tx, query))],
    })),
    serve(recordObservationRoute, 'partnership', (tx, context, input) =>
      recordObservation(tx, context, input, ports),
    ),
    serve(setTargetRoute, 'partnership', (tx, context, input) => setTarget(tx, context, input, ports)),
    serve(listReleasesRoute, 'partnership', async (tx) => ({ releases: await listReleaseRows(tx) })),
    serve(releaseRoute, 'partnership', async (tx, context, { body }) => {
      if (!(await hasIndicator(tx, body.indicatorId))) throw notFound();
      const ids = await unreleased(tx, body);
      if (ids.length === 0) throw procedure('nothing_to_release');
      const releaseId = randomId(random);
      const number = (await newestRelease(tx)) + 1;
      const released = { released_by: accountOf(context), released_at: context.act.at };
      await insertRelease(tx, { release_id: releaseId, number, title: body.title, ...released }, ids);
      return { releaseId, number, observations: ids.length };
    }),
    serve(listProgressRoute, 'partnership', async (tx, _context, { query }) => {
      const targets = await progressOf(tx, query.partyCode);
      const statements = await publishedStatements(tx, query);
      const progress = targets.map(({ progress: { label, trace }, better: _better, ...target }) => ({
        ...target,
        label,
        trace: trace.map((step) => ('ids' in step ? { ...step, ids: [...step.ids] } : step)),
        statements: statements
          .filter((each) => each.partyCode === target.partyCode && each.indicatorId === target.indicatorId)
          .map(({ statementId, kind, byParty, language, words, recordedAt }) => ({
            ...{ statementId, kind, byParty, language, words, recordedAt },
          })),
      }));
      return { progress };
    }),
  ];
}
