import { endDetentionRoute, recordDetentionRoute, reviewDetentionRoute } from '@tutela/contract';
import { endDetention, recordDetention, reviewDetention } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { peopleLetIn } from '../consent/recipient.store.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';

const section = 'justice';

/** A child who is deprived of liberty: the alarm, the daily look, the end. */
export function detentionRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordDetentionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        {
          ...params,
          command: 'record-detention',
          section,
          body,
          rule: recordDetention,
          afterwards: (done) => tellOfDetention(tx, context, { ...params, ...done }, ports),
        },
        ports,
      ),
    ),
    serve(reviewDetentionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'review-detention', section, body, rule: reviewDetention },
        ports,
      ),
    ),
    serve(endDetentionRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'end-detention', section, body, rule: endDetention },
        ports,
      ),
    ),
  ];
}

/** The lawyer and the guardian who were let in, who is responsible, and the supervisors. */
async function tellOfDetention(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, kase }: CaseDone & { readonly fileId: string },
  ports: RecordPorts,
): Promise<void> {
  const { agencyId, caseworkerId } = kase.state.header;
  const people = new Set(await peopleLetIn(tx, fileId, ['lawyer', 'guardian'], ports.clock.now()));
  if (caseworkerId !== null) people.add(caseworkerId);
  const kind = 'child_detained';
  for (const person of people) await tell(tx, context, { kind, fileId, to: { person } }, ports);
  await tell(tx, context, { kind, fileId, to: { supervisorsOf: agencyId } }, ports);
}
