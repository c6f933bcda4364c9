const key = 'tutela.return';

/** Remembers, for this tab, where the person wanted to go when they were asked to sign in. Addresses name nobody. */
export function keepReturnAddress(address: string): void {
  sessionStorage.setItem(key, address);
}

/** Where the person wanted to go, told once; otherwise home. Only ever a place within this app. */
export function takeReturnAddress(): string {
  const kept = sessionStorage.getItem(key) ?? '/';
  sessionStorage.removeItem(key);
  return /^\/(?![/\\])/.test(kept) ? kept : '/';
}
