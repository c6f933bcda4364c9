import {
  answerReferralRoute,
  listReferralsRoute,
  readReferralRoute,
  seeReferralRoute,
  serveReferralRoute,
} from '@tutela/contract';
import {
  type ActingOnReferral,
  answerReferral,
  type Case,
  type Decision,
  seeReferral,
  serveReferral,
} from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseAct, commandCase } from '../file/command-case.ts';
import { carryOutReferrals } from './carry-out.ts';
import { listReferrals } from './list-referrals.ts';
import { readReferral } from './read-referral.ts';
import { requireReceived } from './require-received.ts';
import { onReferral } from './sending-routes.ts';

/** What the agency that a referral went to does with it. */
export function receivingRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(listReferralsRoute, 'protection', (tx, context) => listReferrals(tx, context, ports)),
    serve(readReferralRoute, 'protection', (tx, context, input) => readReferral(tx, context, input, ports)),
    serve(seeReferralRoute, 'protection', (tx, context, { params }) =>
      receive(tx, context, { command: 'see-referral', body: params, rule: seeReferral }, ports),
    ),
    serve(answerReferralRoute, 'protection', (tx, context, { params, body }) => {
      const command = { ...body, ...params };
      const act = { command: 'answer-referral', body: command, rule: answerReferral } as const;
      return receive(tx, context, act, ports);
    }),
    serve(serveReferralRoute, 'protection', (tx, context, { params, body }) => {
      const command = { ...body, ...params };
      const act = { command: 'serve-referral', body: command, rule: serveReferral } as const;
      return receive(tx, context, act, ports);
    }),
  ];
}

/** Found by the referral: the file is the one that it opens. */
async function receive<Body extends { readonly referralId: string }>(
  tx: Tx<'protection'>,
  context: RequestContext,
  act: Pick<CaseAct<Body>, 'command' | 'body'> & {
    readonly rule: (kase: Case, body: Body, acting: ActingOnReferral) => Decision;
  },
  ports: RecordPorts,
): Promise<{ fileId: string }> {
  const { file_id: fileId } = await requireReceived(tx, context, act.body.referralId, ports.clock);
  await commandCase(
    tx,
    context,
    {
      ...act,
      fileId,
      section: 'plan',
      rule: (kase, body, acting) => act.rule(kase, body, onReferral(acting, ports)),
      afterwards: (done) => carryOutReferrals(tx, context, { fileId, ...done }, ports),
    },
    ports,
  );
  return { fileId };
}
