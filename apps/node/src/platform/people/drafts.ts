import { deleteDraftRoute, findDraftRoute, saveDraftRoute } from '@tutela/contract';
import { type Clock, Refusal } from '@tutela/kernel';
import { z } from 'zod';
import { type RequestContext, type ServedRoute, serve } from '../http/serve.ts';
import type { Vault } from '../vault/vault.ts';

const draftContext = (accountId: string, form: string): string => `draft ${accountId} ${form}`;
const Content = z.record(z.string(), z.unknown());

function ownerOf({ actor }: RequestContext): string {
  if (actor.accountId === null) throw new Refusal('platform.not_signed_in', 'Sign in to go on.');
  return actor.accountId;
}

/** What was typed in a form so far: encrypted, for whoever typed it alone. */
export function draftRoutes({ vault, clock }: { vault: Vault; clock: Clock }): ServedRoute[] {
  return [
    serve(saveDraftRoute, 'platform', async (tx, context, { params: { form }, body }) => {
      const account = ownerOf(context);
      const plain = Buffer.from(JSON.stringify(body.content));
      const content = Buffer.from(vault.encryptForNode('draft', plain, draftContext(account, form)));
      const saved_at = clock.now();
      await tx
        .insertInto('platform.draft')
        .values({ account_id: account, form, content, saved_at })
        .onConflict((conflict) => conflict.columns(['account_id', 'form']).doUpdateSet({ content, saved_at }))
        .execute();
      return { savedAt: saved_at.toISOString() };
    }),
    serve(findDraftRoute, 'platform', async (tx, context, { params: { form } }) => {
      const account = ownerOf(context);
      const row = await tx
        .selectFrom('platform.draft')
        .select(['content', 'saved_at'])
        .where('account_id', '=', account)
        .where('form', '=', form)
        .executeTakeFirst();
      if (row === undefined) return { draft: null };
      const plain = Buffer.from(vault.decryptForNode('draft', row.content, draftContext(account, form)));
      const content = Content.parse(JSON.parse(plain.toString()));
      return { draft: { content, savedAt: row.saved_at.toISOString() } };
    }),
    serve(deleteDraftRoute, 'platform', async (tx, context, { params: { form } }) => {
      const { numDeletedRows } = await tx
        .deleteFrom('platform.draft')
        .where('account_id', '=', ownerOf(context))
        .where('form', '=', form)
        .executeTakeFirst();
      return { deleted: numDeletedRows > 0n };
    }),
  ];
}
