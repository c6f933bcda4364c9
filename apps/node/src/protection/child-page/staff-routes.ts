import {
  closeChildPageRoute,
  giveChildKeyRoute,
  openChildPageRoute,
  releaseToChildRoute,
} from '@tutela/contract';
import { closeChildPage, giveChildKey, openChildPage, releaseToChild } from '@tutela/domain';
import { hashPassword } from '../../platform/auth/password/password-hash.ts';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import { type CaseAct, commandCase } from '../file/command-case.ts';
import { listAgencyNames } from './agency-names.store.ts';
import { hashChildCode, newChildCode, normalSecret } from './child-code.ts';
import { forgetKey, replaceKey } from './child-key.store.ts';
import type { ChildPagePorts } from './ports.ts';

/** Deciding on the child's page, handing its code over, and releasing words to it. */
export function childPageRoutes(ports: ChildPagePorts): ServedRoute[] {
  const section = 'plan';
  return [
    serve(openChildPageRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'open-child-page', section, body, rule: openChildPage } as const;
      return commandCase(tx, context, { ...act, afterwards: () => shut(tx, context, params.fileId) }, ports);
    }),
    serve(closeChildPageRoute, 'protection', (tx, context, { params, body }) => {
      const act = { ...params, command: 'close-child-page', section, body, rule: closeChildPage } as const;
      return commandCase(tx, context, { ...act, afterwards: () => shut(tx, context, params.fileId) }, ports);
    }),
    serve(releaseToChildRoute, 'protection', async (tx, context, { params, body }) => {
      const agencies = await listAgencyNames(tx);
      const rule: CaseAct<typeof body>['rule'] = (kase) => releaseToChild(kase, body, agencies);
      const act = { ...params, command: 'release-to-child', section, body, rule } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(giveChildKeyRoute, 'protection', async (tx, context, { params, body }) => {
      const { fileId } = params;
      const code = newChildCode(ports.random);
      const secretHash = await hashPassword(normalSecret(body.secret));
      const codeHash = hashChildCode(ports.childSecret, code);
      const key = { fileId, codeHash, secretHash, at: ports.clock.now() };
      const afterwards = () => carryOutAsNode(tx, context.act, () => replaceKey(tx, key));
      const act = {
        fileId,
        command: 'give-child-key',
        section,
        body,
        rule: giveChildKey,
        afterwards,
      } as const;
      await commandCase(tx, context, act, ports);
      return { code, address: `${context.origin}/me` };
    }),
  ];
}

/** No code opens the page now, and whoever reads it is out of it. */
const shut = (tx: Tx<'protection'>, context: RequestContext, fileId: string): Promise<void> =>
  carryOutAsNode(tx, context.act, () => forgetKey(tx, fileId));
