import {
  notifyOverrideRoute,
  overrideConsentRoute,
  recordConsentRoute,
  withdrawConsentRoute,
} from '@tutela/contract';
import { notifyOverride, recordConsent } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { commandCase } from '../file/command-case.ts';
import { overrideAndTell } from './override-consent.ts';
import { requireRecipients } from './require-recipients.ts';
import { withdrawAndEnd } from './withdraw-consent.ts';

/** Consent as records: given, taken back with its effects, and overridden by a second person. */
export function consentRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordConsentRoute, 'protection', async (tx, context, { params, body }) => {
      await requireRecipients(tx, context, body.recipientAgencies);
      const { baseVersion } = body;
      const act = { ...params, command: 'record-consent', section: 'consent', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(tx, context, { ...act, decide: (kase) => recordConsent(kase, body, acting) }, ports);
    }),
    serve(withdrawConsentRoute, 'protection', (tx, context, input) =>
      withdrawAndEnd(tx, context, input, ports),
    ),
    serve(overrideConsentRoute, 'protection', (tx, context, input) =>
      overrideAndTell(tx, context, input, ports),
    ),
    serve(notifyOverrideRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'notify-override', section: 'consent', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      return commandCase(
        tx,
        context,
        { ...act, decide: (kase) => notifyOverride(kase, body, acting) },
        ports,
      );
    }),
  ];
}
