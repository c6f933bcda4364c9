import {
  notifyOverrideRoute,
  overrideConsentRoute,
  recordConsentRoute,
  withdrawConsentRoute,
} from '@tutela/contract';
import { notifyOverride, recordConsent } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';
import { overrideAndTell } from './override-consent.ts';
import { requireRecipients } from './require-recipients.ts';
import { withdrawAndEnd } from './withdraw-consent.ts';

/** Consent as records: given, taken back with its effects, and overridden by a second person. */
export function consentRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'consent';
  return [
    serve(recordConsentRoute, 'protection', async (tx, context, { params, body }) => {
      await requireRecipients(tx, context, body.recipientAgencies);
      const act = { ...params, command: 'record-consent', section, body, rule: recordConsent } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(withdrawConsentRoute, 'protection', (tx, context, input) =>
      withdrawAndEnd(tx, context, input, ports),
    ),
    serve(overrideConsentRoute, 'protection', (tx, context, input) =>
      overrideAndTell(tx, context, input, ports),
    ),
    serve(notifyOverrideRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'notify-override', section, body, rule: notifyOverride },
        ports,
      ),
    ),
  ];
}
