/** So many attempts in a window of time; and what happens when they cannot be counted. */
export interface Limit {
  readonly most: number;
  readonly minutes: number;
  /** `refuse` fails closed: what guards a secret. `allow` fails open: what only guards against load. */
  readonly uncounted: 'refuse' | 'allow';
}

/**
 * All limits (security.md C16). Attempts that succeed are taken off again, so that these are failures, except
 * where the attempt itself is the load. A username is counted whether it exists or not. Passkeys have no limit
 * by username: whoever tries to lock a colleague out leaves them this way in.
 */
export const limits = {
  /** One person mistyping, or one machine guessing at one person. */
  sign_in_name_and_address: { most: 10, minutes: 15, uncounted: 'refuse' },
  /** Many machines guessing at one person. */
  sign_in_name: { most: 50, minutes: 15, uncounted: 'refuse' },
  /** One machine guessing at many people. A whole office may share an address. */
  sign_in_address: { most: 200, minutes: 15, uncounted: 'refuse' },
  /** Codes and passwords asked for again of someone who is signed in, or half-way in. */
  confirm_account: { most: 10, minutes: 15, uncounted: 'refuse' },
  /** Tokens of one-time links. They cannot be guessed; this keeps the noise down. */
  invitation_address: { most: 100, minutes: 15, uncounted: 'allow' },
  /** Challenges for passkeys: each is a row. */
  passkey_address: { most: 300, minutes: 15, uncounted: 'allow' },
  /** Single sign-on: each beginning is a row and may be a request to the provider. */
  single_sign_on_address: { most: 100, minutes: 15, uncounted: 'allow' },
  /** Codes of the child's page, guessed by one machine. Each code counts its own failures too. */
  child_page_address: { most: 30, minutes: 15, uncounted: 'refuse' },
  /** Questions about a child from outside: nobody tries out a list of names. */
  callback_account: { most: 20, minutes: 60, uncounted: 'refuse' },
  /** Hints while a child is being registered: one comes after each pause in typing. */
  same_child_account: { most: 300, minutes: 60, uncounted: 'refuse' },
  /** Searches by name: enough for a day at the desk, too few to try out a list of names. */
  name_search_account: { most: 60, minutes: 15, uncounted: 'refuse' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
