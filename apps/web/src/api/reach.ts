import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isThere = true;

/** Called with each request: whether the node answered it, be it with a refusal. */
export function noteReach(answered: boolean): void {
  if (answered === isThere) return;
  isThere = answered;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether the node answered the last request; true before the first one. */
export function useReach(): boolean {
  return useSyncExternalStore(subscribe, () => isThere);
}
