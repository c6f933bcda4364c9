import type { overrideConsentRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { overrideConsent } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';
import { requireRecipients } from './require-recipients.ts';
import { tellOfOverride } from './tell-of-override.ts';

type Overriding = typeof overrideConsentRoute;

/** Records an override. A guardian who was let into the file is told at once, unless one is implicated. */
export async function overrideAndTell(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Overriding>,
  ports: RecordPorts,
): Promise<RouteOutput<Overriding>> {
  const { fileId } = params;
  await requireRecipients(tx, context, body.recipientAgencies);
  return commandCase(
    tx,
    context,
    {
      fileId,
      command: 'override-consent',
      section: 'consent',
      body,
      rule: overrideConsent,
      afterwards: async () => {
        if (body.guardian !== 'implicated') await tellOfOverride(tx, context, fileId, ports);
      },
    },
    ports,
  );
}
