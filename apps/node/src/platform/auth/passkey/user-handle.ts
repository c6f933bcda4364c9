/** The account's id as WebAuthn's user handle: random bytes that say nothing about the person. */
export const userHandle = (accountId: string): string =>
  Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');
