import { endDetentionRoute, recordDetentionRoute, reviewDetentionRoute } from '@tutela/contract';
import { endDetention, recordDetention, reviewDetention } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';
import { tellOfDetention } from './tell-of-detention.ts';

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
          afterwards: ({ kase }) =>
            tellOfDetention(tx, context, { ...params, header: kase.state.header }, ports),
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
