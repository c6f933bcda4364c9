const key = 'tutela.invitation';

/**
 * The secret of the one-time link. It comes in the address's fragment, which no browser sends; it is taken out of the
 * address at once, and kept for this tab until it has been used.
 */
export function readInvitationToken(): string {
  const given = location.hash.slice(1);
  if (given === '') return sessionStorage.getItem(key) ?? '';
  sessionStorage.setItem(key, given);
  history.replaceState(history.state, '', location.pathname);
  return given;
}

export function findInvitationToken(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined;
}

export function forgetInvitationToken(): void {
  sessionStorage.removeItem(key);
}
