import {
  addDigitalStepRoute,
  endDigitalStepRoute,
  recordDigitalSafetyRoute,
  recordUnsafeContactRoute,
} from '@tutela/contract';
import { addDigitalStep, endDigitalStep, recordDigitalSafety, recordUnsafeContact } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { tell } from '../people/tell.ts';

const section = 'plan';

/** The child's phones, accounts and contacts as a part of the safety plan, and what is done about them. */
export function digitalSafetyRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(recordDigitalSafetyRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'record-digital-safety', section, body } as const;
      return commandCase(tx, context, { ...act, rule: recordDigitalSafety }, ports);
    }),
    serve(addDigitalStepRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'add-digital-step', section, body } as const;
      return commandCase(tx, context, { ...act, rule: addDigitalStep }, ports);
    }),
    serve(endDigitalStepRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'end-digital-step', section, body } as const;
      return commandCase(tx, context, { ...act, rule: endDigitalStep }, ports);
    }),
    serve(recordUnsafeContactRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'record-unsafe-contact', section: 'notes', body } as const;
      const afterwards = (done: CaseDone) => tellOfContact(tx, context, { ...params, ...done }, ports);
      return commandCase(tx, context, { ...act, rule: recordUnsafeContact, afterwards }, ports);
    }),
  ];
}

/** Who is responsible, and the supervisors: the child may be found. Not the guardian, who may be part of it. */
async function tellOfContact(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, kase }: CaseDone & { readonly fileId: string },
  ports: RecordPorts,
): Promise<void> {
  const { agencyId, caseworkerId } = kase.state.header;
  const kind = 'unsafe_contact';
  if (caseworkerId !== null) await tell(tx, context, { kind, fileId, to: { person: caseworkerId } }, ports);
  await tell(tx, context, { kind, fileId, to: { supervisorsOf: agencyId } }, ports);
}
