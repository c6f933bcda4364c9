import { attachNoteRoute, decideNominationRoute, listWorkRoute, readPartyRoute } from '@tutela/contract';
import { type ServedRoute, serve, serveOutside } from '../platform/http/serve.ts';
import { actionRoutes } from './action/action-routes.ts';
import { listWork } from './action/list-work.ts';
import { studyRoutes } from './case-study/study-routes.ts';
import { claimRoutes } from './claim/claim-routes.ts';
import { decideNomination } from './directory/decide-nomination.ts';
import { nominationRoutes } from './directory/nomination-routes.ts';
import { attachNote } from './directory/note.ts';
import { partyRoutes } from './directory/party-routes.ts';
import { readParty } from './directory/read-party.ts';
import { seatRoutes } from './directory/seat-routes.ts';
import { importRoutes } from './import/import-routes.ts';
import { openDataRoutes } from './open-data/open-data-routes.ts';
import type { PartnershipPorts } from './ports.ts';
import { practiceRoutes } from './practice/practice-routes.ts';
import { progressRoutes } from './progress/progress-routes.ts';
import { recommendationRoutes } from './recommendation/recommendation-routes.ts';
import { statementRoutes } from './statement/statement-routes.ts';
import { traceRoutes } from './trace/trace-routes.ts';

/** Everything that the registry of the alliance answers. */
export function partnershipRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    ...partyRoutes(ports),
    ...nominationRoutes(ports),
    serveOutside(attachNoteRoute, (context, input) => attachNote(context, input, ports)),
    serve(decideNominationRoute, 'partnership', (tx, context, input) =>
      decideNomination(tx, context, input, ports),
    ),
    ...seatRoutes(),
    ...claimRoutes(ports),
    ...recommendationRoutes(ports),
    ...actionRoutes(ports),
    serve(listWorkRoute, 'partnership', listWork),
    ...progressRoutes(ports),
    ...statementRoutes(ports),
    ...practiceRoutes(ports),
    ...studyRoutes(ports),
    ...traceRoutes(ports),
    ...openDataRoutes(),
    ...importRoutes(ports),
    serve(readPartyRoute, 'partnership', (tx, _context, { params }) => readParty(tx, params.partyCode)),
  ];
}
