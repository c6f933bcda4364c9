import { createHmac } from 'node:crypto';

/** What ties the provider's answer to the browser that asked. */
export interface FlowSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/**
 * All three come from the one secret in the browser's cookie, whose hash alone is stored: a stolen database
 * finishes nobody's sign-on, and an answer brought to another browser does not fit.
 */
export function flowSecrets(binding: string): FlowSecrets {
  const derive = (label: string) => createHmac('sha256', binding).update(label).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}
