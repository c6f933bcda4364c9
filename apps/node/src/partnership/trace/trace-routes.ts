import { endTraceLinkRoute, linkTraceRoute, walkTraceRoute } from '@tutela/contract';
import { nodeKey, whyNotLinked } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { accountOf } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { alreadyThere, notFound, procedure } from '../refuse.ts';
import { titlesOf } from './titles.store.ts';
import { endLink, hasLink, insertLink } from './trace.store.ts';
import { walk } from './walk-trace.ts';

/** What led to what. */
export function traceRoutes({ random }: PartnershipPorts): ServedRoute[] {
  return [
    serve(walkTraceRoute, 'partnership', async (tx, _context, { query }) => {
      const walked = await walk(tx, query);
      if (walked === undefined) throw notFound();
      return walked;
    }),
    serve(linkTraceRoute, 'partnership', async (tx, context, { body }) => {
      const { from, to, strength, words } = body;
      const refused = whyNotLinked(body);
      if (refused !== null) throw procedure(refused);
      const titles = await titlesOf(tx, [from, to]);
      if (!titles.has(nodeKey(from)) || !titles.has(nodeKey(to))) throw notFound();
      if (await hasLink(tx, from, to)) throw alreadyThere('link');
      const linkId = randomId(random);
      await insertLink(tx, {
        link_id: linkId,
        from_kind: from.kind,
        from_ref: from.ref,
        to_kind: to.kind,
        to_ref: to.ref,
        strength,
        words,
        linked_by: accountOf(context),
        linked_at: context.act.at,
      });
      return { linkId };
    }),
    serve(endTraceLinkRoute, 'partnership', async (tx, context, { params: { linkId } }) => {
      if (!(await endLink(tx, linkId, context.act.at))) throw notFound();
      return { linkId };
    }),
  ];
}
