import {
  listClaimsRoute,
  listCommitmentsRoute,
  listInstrumentsRoute,
  recordClaimRoute,
} from '@tutela/contract';
import { commitments, instruments } from '@tutela/reference/instruments';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { currentClaims } from './claim.store.ts';
import { recordClaim } from './record-claim.ts';
import { standingsOf } from './standings.ts';

/** What was promised, and who says how a State stands to it. */
export function claimRoutes(ports: PartnershipPorts): ServedRoute[] {
  return [
    serve(listInstrumentsRoute, 'partnership', async () => ({
      instruments: instruments.map((each) => ({
        ...each,
        instrumentId: each.id,
        commitments: each.commitments.length,
      })),
    })),
    serve(listCommitmentsRoute, 'partnership', async (_tx, _context, { query }) => ({
      commitments: commitments
        .filter(({ instrumentId }) => query.instrumentId === undefined || instrumentId === query.instrumentId)
        .filter(({ pillar }) => query.pillar === undefined || pillar === query.pillar)
        .filter(({ tags }) => query.tag === undefined || tags.includes(query.tag))
        .map(({ id, ref, tags, ...each }) => ({ ...each, tags: [...tags], commitmentId: id, article: ref })),
    })),
    serve(listClaimsRoute, 'partnership', async (tx, _context, { query }) => ({
      standings: standingsOf(await currentClaims(tx, query)),
    })),
    serve(recordClaimRoute, 'partnership', (tx, context, input) => recordClaim(tx, context, input, ports)),
  ];
}
