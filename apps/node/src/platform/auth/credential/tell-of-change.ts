import { type Random, randomId } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';

/** What a person is told about their ways in; the web has a sentence for each. */
export type CredentialChange =
  | 'password_changed'
  | 'authenticator_changed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'credentials_reset';

/** Tells a person, from the node itself, that a way in of theirs was changed: it may not have been them. */
export async function tellOfChange(
  tx: Tx<'platform'>,
  random: Random,
  { kind, accountId, at }: { readonly kind: CredentialChange; readonly accountId: string; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('platform.notice')
    .values({
      account_id: accountId,
      notice_id: randomId(random),
      kind,
      file_id: null,
      from_account_id: null,
      at,
    })
    .execute();
}
