import { draftReferralRoute, recallReferralRoute, sendReferralRoute } from '@tutela/contract';
import { type ActingOnReferral, draftReferral, recallReferral, sendReferral } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseActing, commandCase } from '../file/command-case.ts';
import { carryOutReferrals } from './carry-out.ts';
import { requireRecipient } from './require-recipient.ts';

/** What the agency in charge does with a referral: writes it, sends it, takes it back. */
export function sendingRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(draftReferralRoute, 'protection', async (tx, context, { params, body }) => {
      const recipient = await requireRecipient(tx, context, body.toAgencyId);
      const act = { ...params, command: 'draft-referral', section: 'plan', body } as const;
      return commandCase(
        tx,
        context,
        { ...act, rule: (kase, command) => draftReferral(kase, command, recipient) },
        ports,
      );
    }),
    serve(sendReferralRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'send-referral', section: 'plan', body } as const;
      return commandCase(
        tx,
        context,
        {
          ...act,
          rule: (kase, command, acting) => sendReferral(kase, command, onReferral(acting, ports)),
          afterwards: (done) => carryOutReferrals(tx, context, { ...params, ...done }, ports),
        },
        ports,
      );
    }),
    serve(recallReferralRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'recall-referral', section: 'plan', body } as const;
      return commandCase(
        tx,
        context,
        {
          ...act,
          rule: (kase, command, acting) => recallReferral(kase, command, onReferral(acting, ports)),
          afterwards: (done) => carryOutReferrals(tx, context, { ...params, ...done }, ports),
        },
        ports,
      );
    }),
  ];
}

/** Who acts, and at which instant. */
export const onReferral = (acting: CaseActing, { clock }: RecordPorts): ActingOnReferral => ({
  ...acting,
  now: clock.now().toISOString(),
});
